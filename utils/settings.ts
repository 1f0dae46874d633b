import browser from 'webextension-polyfill';

/**
 * How many of the names are marked in the page: all of them, the first of each entity, those with notes, or none.
 * `noted` stands only while `showNoted` is on.
 */
export type MarkChoice = 'all' | 'first' | 'noted' | 'none';

/** What the reader chose. Each field has a key of its own in storage.local, so two changes never undo each other. */
export interface Settings {
  /** Host names ("www.example.org") on which nothing is read. */
  readonly pausedSites: readonly string[];
  readonly marks: MarkChoice;
  /** Whether the marks show who has notes; the page can see that, hence off at first. */
  readonly showNoted: boolean;
  /** Whether the reader has agreed that a name is sent to Wikipedia where they ask for it. */
  readonly lookUps: boolean;
  /** Whether it is remembered which articles were read, and who was met in them. */
  readonly readings: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  pausedSites: [],
  marks: 'all',
  showNoted: false,
  lookUps: false,
  readings: false,
};

const KEY_PREFIX = 'settings.';
const PAUSED_LIMIT = 10_000;
const HOST_LIMIT = 253;
const MARK_CHOICES: Readonly<Record<MarkChoice, true>> = { all: true, first: true, noted: true, none: true };

/**
 * The settings as kept; a field that is missing or unfit has its default. So has each where the browser gives none: Firefox
 * does where its folder is damaged, and a reader is to find names marked and notes kept in memory there too.
 */
export async function readSettings(): Promise<Settings> {
  return await readKept().catch(() => DEFAULT_SETTINGS);
}

async function readKept(): Promise<Settings> {
  return validateSettings(await browser.storage.local.get(Object.keys(DEFAULT_SETTINGS).map(toKey)));
}

/** Changes the fields named and leaves the others alone. Rejects where the browser refuses to store. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  const entries = Object.entries(patch).filter(([, value]) => value !== undefined);
  await browser.storage.local.set(Object.fromEntries(entries.map(([field, value]) => [toKey(field), value])));
}

/**
 * Calls back with the settings after each change, wherever it was made.
 * @returns stops watching
 */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  let isWatching = true;
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key.startsWith(KEY_PREFIX))) return;
    // A read that fails (the extension was updated under this page) leaves the last settings standing.
    readKept().then(
      (settings) => {
        if (isWatching) callback(settings);
      },
      () => undefined,
    );
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    isWatching = false;
    browser.storage.onChanged.removeListener(listener);
  };
}

/** Settings from what storage.local holds: each field by itself, so that one unfit field costs no other. */
export function validateSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const read = (field: keyof Settings): unknown => stored[toKey(field)];
  const marks = read('marks');
  const readSwitch = (field: 'showNoted' | 'lookUps' | 'readings'): boolean => {
    const value = read(field);
    return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[field];
  };
  const showNoted = readSwitch('showNoted');
  return {
    pausedSites: readHosts(read('pausedSites')),
    marks: isMarkChoice(marks) && (marks !== 'noted' || showNoted) ? marks : DEFAULT_SETTINGS.marks,
    showNoted,
    lookUps: readSwitch('lookUps'),
    readings: readSwitch('readings'),
  };
}

function readHosts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return DEFAULT_SETTINGS.pausedSites;
  return [...new Set(value.filter(isHost))].slice(0, PAUSED_LIMIT);
}

function isHost(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= HOST_LIMIT && !/[\s/]/u.test(value);
}

function isMarkChoice(value: unknown): value is MarkChoice {
  return typeof value === 'string' && Object.hasOwn(MARK_CHOICES, value);
}

function toKey(field: string): string {
  return KEY_PREFIX + field;
}
