import { useEffect, useState } from 'preact/hooks';
import type { BackgroundAbout, BackgroundQuestion } from '../messages/background.ts';
import { LIST_LIMIT, ROLE_LIMIT } from '../messages/guard-background-question.ts';
import { NAME_LIMIT } from '../messages/guards-notes.ts';
import type { ArticleSummary } from '../messages/page-protocol.ts';
import { sendToBackground } from '../messages/send.ts';
import type { Entity } from '../types.ts';

/** What a layer of background shows and does. */
export interface Background {
  readonly about: BackgroundAbout | 'unavailable' | null;
  /** Id of the entry that the reader chose among several. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** Milliseconds between two questions while the first pack is on its way in. */
const PAUSE = 1_000;

/** Choices of this card, popup or panel, by article and name: nobody is guessed, and nobody asked twice. */
const choices = new Map<string, string>();

/** What the packs know of somebody in an article. */
export function useBackground(article: ArticleSummary, entity: Entity): Background {
  const question = JSON.stringify(makeQuestion(article, entity));
  const [answer, setAnswer] = useState<{ question: string; about: Background['about'] } | null>(null);
  const [round, setRound] = useState(0);
  const key = JSON.stringify([article.url, entity.kind, entity.name]);
  const [chosen, setChosen] = useState({ key, id: choices.get(key) ?? null });
  const about = answer?.question === question ? answer.about : null;

  useEffect(() => {
    let isCurrent = true;
    sendToBackground('background.about', makeQuestion(article, entity)).then((result) => {
      if (isCurrent) setAnswer({ question, about: result.ok ? result.value : 'unavailable' });
    });
    return () => {
      isCurrent = false;
    };
  }, [question, round]);

  const isPartial = about !== null && about !== 'unavailable' && about.taking !== null;
  useEffect(() => {
    if (!isPartial) return;
    const timer = setTimeout(() => setRound((count) => count + 1), PAUSE);
    return () => clearTimeout(timer);
  }, [isPartial, about]);

  return {
    about,
    chosen: chosen.key === key ? chosen.id : (choices.get(key) ?? null),
    onChoose: (id) => {
      if (id === null) choices.delete(key);
      else choices.set(key, id);
      setChosen({ key, id });
    },
  };
}

/** The background refuses what is longer: a page that makes up endless names must not cost the reader the rest. */
function makeQuestion({ url, title, published }: ArticleSummary, entity: Entity): BackgroundQuestion {
  const { kind, name, aliases, roles } = entity;
  return {
    article: { url: url.slice(0, 8_192), title: title.slice(0, 10_000), published },
    entity: {
      kind,
      name: name.slice(0, NAME_LIMIT),
      aliases: aliases.slice(0, LIST_LIMIT).map((alias) => alias.slice(0, NAME_LIMIT)),
      roles: roles.slice(0, LIST_LIMIT).map(({ title: held, organisation, tense, at }) => ({
        title: held.slice(0, ROLE_LIMIT),
        organisation: organisation?.slice(0, ROLE_LIMIT) ?? null,
        tense,
        at,
      })),
    },
  };
}
