import type { BackgroundQuestion } from '../messages/background.ts';
import { boundRoles } from '../messages/bound-roles.ts';
import { LIST_LIMIT, SENTENCE_LIMIT, SENTENCES_LIMIT } from '../messages/guard-background-question.ts';
import { NAME_LIMIT } from '../messages/name-limit.ts';
import type { ArticleSummary } from '../messages/page-protocol.ts';
import type { Entity, LibraryEntity, Note } from '../types.ts';

type Named = BackgroundQuestion['entity'];
type Source = BackgroundQuestion['article'];

/** Asks what the packs know of somebody whom an article names. */
export function askInArticle(article: ArticleSummary, entity: Entity): BackgroundQuestion {
  return { article: boundArticle(article), entity: boundNamed(entity), kept: null };
}

/**
 * Asks what the packs know of somebody of the library. The article that a note on them was last written in stands for
 * all: by it the reader's choice among several is kept.
 */
export function askInLibrary(entity: LibraryEntity, notes: readonly Note[]): BackgroundQuestion {
  const { kind, name, aliases, links } = entity;
  const sources = notes.toSorted((a, b) => b.created - a.created).flatMap(({ source }) => source ?? []);
  const last = sources[0] ?? { url: '', title: '', published: null };
  const sentences = sources.flatMap(({ sentence }) => sentence?.slice(0, SENTENCE_LIMIT) ?? []);
  return {
    article: boundArticle(last),
    entity: boundNamed({ kind, name, aliases, roles: [] }),
    kept: { links, sentences: sentences.slice(0, SENTENCES_LIMIT) },
  };
}

/** The background refuses what is longer: a page that makes up endless names must not cost the reader the rest. */
function boundNamed({ kind, name, aliases, roles }: Named): Named {
  return {
    kind,
    name: name.slice(0, NAME_LIMIT),
    aliases: aliases.slice(0, LIST_LIMIT).map((alias) => alias.slice(0, NAME_LIMIT)),
    roles: boundRoles(roles),
  };
}

function boundArticle({ url, title, published }: Source): Source {
  return { url: url.slice(0, 8_192), title: title.slice(0, 10_000), published };
}
