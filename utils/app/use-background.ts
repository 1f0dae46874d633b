import { useEffect, useState } from 'preact/hooks';
import type { BackgroundAbout, BackgroundQuestion, Choice } from '../messages/background.ts';
import { sendToBackground } from '../messages/send.ts';

/** What a layer of background shows and does. */
export interface Background {
  readonly about: BackgroundAbout | 'unavailable' | null;
  /** Whom the reader chose among several, here or in an earlier article. */
  readonly chosen: Choice | null;
  readonly onChoose: (id: string | null) => void;
}

/** Milliseconds between two questions while the first pack is on its way in. */
const PAUSE = 1_000;

/**
 * What the packs know of somebody.
 * @param asked null while it is not known yet what to ask
 */
export function useBackground(asked: BackgroundQuestion | null): Background {
  const question = JSON.stringify(asked);
  const [answer, setAnswer] = useState<{ question: string; about: Background['about'] } | null>(null);
  const [round, setRound] = useState(0);
  /** What was chosen since the answer came. */
  const [fresh, setFresh] = useState<{ question: string; choice: Choice | null } | null>(null);
  const about = answer?.question === question ? answer.about : null;

  useEffect(() => {
    if (!asked) return;
    let isCurrent = true;
    sendToBackground('background.about', asked).then((result) => {
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
      if (!asked) return;
      setFresh({ question, choice: id === null ? null : { id, isHere: true } });
      const { kind, name } = asked.entity;
      const { url } = asked.article;
      void sendToBackground('background.choose', { url, named: { kind, name }, entry: id });
    },
  };
}
