import { useRef, useState } from 'preact/hooks';
import { boundRoles } from '../messages/bound-roles.ts';
import type { LookUpChoice, LookUpQuestion, LookUpState, LookUpTrouble } from '../messages/look-up.ts';
import { NAME_LIMIT } from '../messages/name-limit.ts';
import type { ArticleSummary } from '../messages/page-protocol.ts';
import { sendToBackground } from '../messages/send.ts';
import type { Entity } from '../types.ts';
import { openOptionsAt } from './pages.ts';
import { requestSearchTerms } from './search-terms.ts';

/** What a layer of Wikipedia shows and does. */
export interface LookUpInHand {
  readonly state: LookUpState;
  readonly onAsk: () => void;
  readonly onAgree: () => void;
  readonly onRefuse: () => void;
  readonly onOptions: () => void;
  /** Takes a page of those to choose from, by its title. */
  readonly onChoose: (title: string) => void;
  /** Goes back to the choice. */
  readonly onElse: () => void;
  /** Asks anew, past the answer that is kept. */
  readonly onRefresh: () => void;
}

/** Where a look-up stands, and the page that was chosen for it. */
interface Held {
  readonly key: string;
  readonly state: LookUpState;
  readonly title: string | null;
  /** Whether it was asked anew: then it is tried again anew too. */
  readonly isFresh: boolean;
}

/** The answers of this card, popup or panel, by article and name: opened again, they stand there still. */
const answered = new Map<string, Held>();

/** A look-up of somebody in an article, begun by the reader's click and by nothing else. */
export function useLookUp(article: ArticleSummary, entity: Entity): LookUpInHand {
  const key = JSON.stringify([article.url, entity.kind, entity.name]);
  const start = (): Held =>
    answered.get(key) ?? { key, state: { stage: 'idle' }, title: null, isFresh: false };
  const [kept, setKept] = useState(start);
  const held = kept.key === key ? kept : start();
  const current = useRef(key);
  current.current = key;

  function put(state: LookUpState, title = held.title, isFresh = held.isFresh): void {
    const next = { key, state, title, isFresh };
    if (state.stage === 'answered') answered.set(key, next);
    if (current.current === key) setKept(next);
  }

  async function find(
    title: string | null,
    isFresh = false,
    obstacle: 'elsewhere' | null = null,
  ): Promise<void> {
    const before = held.state.stage === 'answered' ? held.state : null;
    // Whoever asks anew in vain keeps what they have.
    const stay = (trouble: LookUpTrouble): boolean => {
      if (!isFresh || before?.answer.status !== 'found') return false;
      put({ ...before, trouble }, title, isFresh);
      return true;
    };
    put({ stage: 'asking' }, title, isFresh);
    const result = await sendToBackground('lookups.find', makeQuestion(article, entity, title, isFresh));
    if (!result.ok) {
      if (!stay('unavailable')) put({ stage: 'unavailable' }, title, isFresh);
    } else if (result.value.status === 'not-agreed') {
      put({ stage: 'agreeing', obstacle }, title, isFresh);
    } else {
      const answer = result.value;
      if (answer.status === 'failed' && stay(answer)) return;
      let choices: readonly LookUpChoice[] = before?.choices ?? [];
      if (answer.status === 'several') choices = answer.choices;
      if (answer.status === 'found' && answer.others.length > 0) choices = answer.others;
      put({ stage: 'answered', answer, choices }, title, isFresh);
    }
  }

  async function agree(): Promise<void> {
    // Both at once: Firefox may close a popup while it asks, and the reader's own word is given by then.
    const [leave] = await Promise.all([requestSearchTerms(), sendToBackground('lookups.agree', {})]);
    if (leave === 'granted') await find(held.title, held.isFresh);
    // The background knows whether Firefox was given its leave: it sends nothing without.
    else if (leave === 'unknown') await find(held.title, held.isFresh, 'elsewhere');
    else put({ stage: 'agreeing', obstacle: leave === 'refused' ? 'refused' : 'elsewhere' });
  }

  return {
    state: held.state,
    onAsk: () => void find(held.title, held.isFresh),
    onAgree: () => void agree(),
    // Whoever asked anew goes back to the answer that they had.
    onRefuse: () => setKept(start()),
    onOptions: () => void openOptionsAt('requests'),
    onChoose: (title) => void find(title),
    onElse() {
      if (held.state.stage !== 'answered') return;
      const { choices } = held.state;
      put({ stage: 'answered', answer: { status: 'several', choices }, choices }, null);
    },
    onRefresh: () => void find(held.title, true),
  };
}

/** The background refuses what is longer; see `useBackground`. */
function makeQuestion(
  { published }: ArticleSummary,
  { kind, name, roles }: Entity,
  title: string | null,
  isFresh: boolean,
): LookUpQuestion {
  return {
    entity: {
      kind,
      name: name.slice(0, NAME_LIMIT),
      roles: boundRoles(roles),
    },
    published,
    title,
    isFresh,
  };
}
