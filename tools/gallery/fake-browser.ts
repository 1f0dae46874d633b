import { SAMPLE_SENTENCE } from '../../tests/fixtures/interface/sample-page.ts';
import { failure, success } from '../../utils/messages/result.ts';
import { FakeLibrary } from './fake-library.ts';
import { PAGE_STATES } from './page-states.ts';

/** Stands in for webextension-polyfill: what the apps see is told by the address (`?state=article&lang=de`). */

interface Envelope {
  type: string;
  request: unknown;
}

const wish = new URLSearchParams(location.search);
const library = new FakeLibrary(wish.has('empty'), wish.has('crowded'));
const state = wish.get('state') ?? 'article';
const catalogues = import.meta.glob<Record<string, { message: string } | undefined>>(
  '../../public/_locales/*/messages.json',
  { eager: true, import: 'default' },
);
const messages = catalogues[`../../public/_locales/${wish.get('lang') ?? 'en'}/messages.json`] ?? {};

function getMessage(key: string, substitutions: string[] = []): string {
  const text = messages[key]?.message ?? '';
  return text.replace(/\$(\d)/gu, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
}

function makeArea(values: Record<string, unknown>) {
  return {
    get: async () => ({ ...values }),
    set: async (changed: Record<string, unknown>) => void Object.assign(values, changed),
    remove: async () => undefined,
  };
}

const noEvent = { addListener: () => undefined, removeListener: () => undefined };

function answerPage({ type }: Envelope) {
  const page = PAGE_STATES[state] ?? null;
  if (!page) return failure('unavailable', 'nobody answered');
  if (type === 'page.describe' || type === 'page.read') return success(page);
  return success(type === 'page.sentence' ? SAMPLE_SENTENCE : null);
}

/** What is asked of packs and readings: under `?slow` no answer comes, under `?silent` nobody is there. */
const AT_A_LOSS = ['background.about', 'readings.met'];

async function answerBackground({ type, request }: Envelope) {
  if (AT_A_LOSS.includes(type)) {
    if (wish.has('slow')) return await new Promise<never>(() => undefined);
    if (wish.has('silent')) return failure('unavailable', 'nobody answered');
  }
  return library.answer(type, request);
}

export const fakeBrowser = {
  i18n: { getMessage },
  runtime: {
    sendMessage: answerBackground,
    getURL: (path: string) => `/${path}`,
    openOptionsPage: async () => undefined,
    getManifest: () => ({ version: '0.1.0' }),
  },
  tabs: {
    query: async () => [{ id: 1, windowId: 1 }],
    sendMessage: async (_: number, message: Envelope) => answerPage(message),
    create: async () => undefined,
    onActivated: noEvent,
    onUpdated: noEvent,
  },
  sidebarAction: { open: async () => undefined },
  storage: {
    local: makeArea({
      'safety.known': 312,
      'safety.loss': wish.has('loss') ? { found: Date.UTC(2026, 7, 4), had: 312, has: 0 } : null,
      'safety.backup': { time: Date.UTC(2026, 6, 1), notes: 298 },
      'settings.readings': wish.has('readings'),
      'settings.showNoted': wish.has('noted'),
      'settings.pausedSites': state === 'paused' ? ['courier.example'] : [],
    }),
    session: makeArea({}),
    onChanged: noEvent,
  },
  commands: {
    getAll: async () => [
      { name: '_execute_action', shortcut: 'Alt+Shift+B' },
      { name: 'walk-next', shortcut: 'Alt+Shift+N' },
      { name: 'walk-previous', shortcut: '' },
    ],
  },
};
