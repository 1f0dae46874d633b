import { readEntities } from '../../utils/entities/read-entities.ts';
import { guessLanguage } from '../../utils/ner/language.ts';
import type { Lexicon } from '../../utils/ner/lexicon.ts';
import type { Recogniser } from '../../utils/ner/recogniser.ts';
import { decideLanguage } from '../../utils/services/decide-language.ts';
import { BLOCK_SEPARATOR, type Block, type Entity, type Span, type WhosWho } from '../../utils/types.ts';
import type { AnnotatedEntity, Annotation, Place } from './annotation.ts';
import type { Task } from './arguments.ts';
import type { BackgroundReader } from './background.ts';
import { readFile } from './read-file.ts';

const NOBODY: WhosWho = { entities: [], quotes: [] };

/**
 * Reads one file as the browser would read the page.
 *
 * @param loadRecogniser called only for an article; null for a language without a model
 * @param readLexicon gives the names that the bundled pack knows
 * @param readBackground where each entity is to have what the bundled pack knows
 * @throws {Error} where the file cannot be read or the recogniser not be loaded
 */
export function annotate(
  task: Task,
  loadRecogniser: (lang: string) => Recogniser | null,
  readLexicon: (blocks: readonly Block[]) => Lexicon,
  readBackground: BackgroundReader | null = null,
): Annotation {
  const started = performance.now();
  const { verdict, article } = readFile(task.file, task.url);
  const text = article.blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
  const lang = decideLanguage(article.lang, guessLanguage(text));
  const recogniser = verdict.isArticle ? loadRecogniser(lang) : null;
  const extracted = performance.now();
  const mentions = recogniser?.recognise(article.blocks, readLexicon(article.blocks)) ?? [];
  const recognised = performance.now();
  const whosWho: WhosWho = recogniser === null ? NOBODY : readEntities(article, mentions);
  const done = performance.now();
  const published = task.published ?? article.published;
  const backgrounds = readBackground?.(article, whosWho, published);
  return {
    file: task.file,
    isArticle: verdict.isArticle,
    reasons: verdict.reasons.map((reason) => reason.replaceAll('-', ' ')),
    lang,
    title: article.title,
    byline: article.byline,
    published,
    text,
    entities: whosWho.entities.map((entity, at) => ({
      ...describeEntity(entity),
      ...(backgrounds ? { background: backgrounds[at]! } : {}),
    })),
    quotes: whosWho.quotes.map(({ start, end, speaker }) => ({
      start,
      end,
      text: text.slice(start, end),
      speaker: speaker === null ? null : whosWho.entities[speaker]!.name,
    })),
    ms: {
      article: round(extracted - started),
      ner: round(recognised - extracted),
      entities: round(done - recognised),
    },
  };
}

function describeEntity(entity: Entity): AnnotatedEntity {
  const { name, kind, aliases, mentions, references, roles, heard, isAuthor } = entity;
  return {
    name,
    kind,
    aliases,
    mentions: mentions.map(toPlace),
    references: references.map(toPlace),
    roles: roles.map(({ title, organisation, tense }) => ({ title, organisation, tense })),
    quoted: heard === 'quoted',
    heard,
    isAuthor,
  };
}

function toPlace({ start, end }: Span): Place {
  return { start, end };
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
