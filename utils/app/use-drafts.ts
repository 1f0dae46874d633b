import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

export interface Drafts {
  /** What is being written, by key. */
  readonly drafts: ReadonlyMap<string, string>;
  /** `null` drops the draft. */
  readonly setDraft: (key: string, text: string | null) => void;
}

const KEY_PREFIX = 'drafts.';

/** Held while this page lives, for where the browser gives no session storage. */
const held = new Map<string, ReadonlyMap<string, string>>();

/**
 * Drafts that outlive a card or popup closed by accident: until the browser closes, in memory only, never on disk.
 * @param scope whose drafts they are; no scope shares another's
 */
export function useDrafts(scope: string): Drafts {
  const [state, setState] = useState<{ scope: string; drafts: ReadonlyMap<string, string> }>(() => ({
    scope,
    drafts: held.get(scope) ?? new Map(),
  }));
  // Right after the scope has changed the state is still the other one's.
  const drafts = state.scope === scope ? state.drafts : (held.get(scope) ?? new Map<string, string>());

  useEffect(() => {
    let isCurrent = true;
    readStored(scope).then((stored) => {
      // What was typed meanwhile is newer than what was stored.
      if (!isCurrent || held.has(scope)) return;
      held.set(scope, stored);
      setState({ scope, drafts: stored });
    });
    return () => {
      isCurrent = false;
    };
  }, [scope]);

  const setDraft = useCallback(
    (key: string, text: string | null) => {
      const changed = new Map(held.get(scope));
      if (text === null) changed.delete(key);
      else changed.set(key, text);
      held.set(scope, changed);
      setState({ scope, drafts: changed });
      void store(scope, changed);
    },
    [scope],
  );

  return { drafts, setDraft };
}

async function readStored(scope: string): Promise<ReadonlyMap<string, string>> {
  try {
    const stored = (await browser.storage.session.get(KEY_PREFIX + scope))[KEY_PREFIX + scope];
    const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
    return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
}

async function store(scope: string, drafts: ReadonlyMap<string, string>): Promise<void> {
  const key = KEY_PREFIX + scope;
  try {
    if (drafts.size > 0) await browser.storage.session.set({ [key]: Object.fromEntries(drafts) });
    else await browser.storage.session.remove(key);
  } catch {
    // Firefox gives the card's frame no session storage at all: the draft lives as long as this page.
  }
}
