import { useEffect, useState } from 'preact/hooks';
import type { BackgroundAbout, BackgroundQuestion, Choice } from '../messages/background.ts';
import { boundRoles } from '../messages/bound-roles.ts';
import { LIST_LIMIT } from '../messages/guard-background-question.ts';
import { NAME_LIMIT } from '../messages/guards-notes.ts';
import type { ArticleSummary } from '../messages/page-protocol.ts';
import { sendToBackground } from '../messages/send.ts';
import type { Entity } from '../types.ts';

/** What a layer of background shows and does. */
export interface Background {
  readonly about: BackgroundAbout | 'unavailable' | null;
  /** Whom the reader chose among several, here or in an earlier article. */
  readonly chosen: Choice | null;
  readonly onChoose: (id: string | null) => void;
}

/** Milliseconds between two questions while the first pack is on its way in. */
const PAUSE = 1_000;

/** What the packs know of somebody in an article. */
export function useBackground(article: ArticleSummary, entity: Entity): Background {
  const question = JSON.stringify(makeQuestion(article, entity));
  const [answer, setAnswer] = useState<{ question: string; about: Background['about'] } | null>(null);
  const [round, setRound] = useState(0);
  /** What was chosen since the answer came. */
  const [fresh, setFresh] = useState<{ question: string; choice: Choice | null } | null>(null);
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

  const remembered = about === null || about === 'unavailable' ? null : about.choice;
  return {
    about,
    chosen: fresh?.question === question ? fresh.choice : remembered,
    onChoose: (id) => {
      setFresh({ question, choice: id === null ? null : { id, isHere: true } });
      const { article: asked, entity: named } = makeQuestion(article, entity);
      void sendToBackground('background.choose', {
        url: asked.url,
        named: { kind: named.kind, name: named.name },
        entry: id,
      });
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
      roles: boundRoles(roles),
    },
  };
}
