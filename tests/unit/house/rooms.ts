/** A room of the house and what it may look into. */
export interface Room {
  readonly name: string;
  /** Beginning of the paths of its files. */
  readonly at: string;
  /** Names of the rooms that it may import from; its own is always allowed. */
  readonly sees: readonly string[];
  /** Names of the rooms whose types alone it may import. */
  readonly seesTypes?: readonly string[];
  /** Packages that it may import. */
  readonly packages: readonly string[];
}

const POLYFILL = 'webextension-polyfill';
const PREACT = ['preact'];
const APP_SEES = ['app', 'components', 'messages', 'safety', 'settings', 'strings', 'types'];

/**
 * The house, as CONTRIBUTING.md draws it. Where two rooms fit a path the longer wins; a file in no room is a breach.
 * Tests and tools stand outside: they may look into every room, and nobody looks at them.
 */
export const ROOMS: readonly Room[] = [
  { name: 'types', at: 'utils/types.ts', sees: [], packages: [] },
  { name: 'ids', at: 'utils/make-id.ts', sees: [], packages: [] },
  { name: 'browser ids', at: 'utils/browser-ids.ts', sees: ['ids'], packages: [] },
  { name: 'native browser', at: 'utils/native-browser.ts', sees: [], packages: [POLYFILL] },
  { name: 'ner', at: 'utils/ner/', sees: ['types'], packages: [] },
  { name: 'entities', at: 'utils/entities/', sees: ['ner', 'types'], packages: [] },
  { name: 'article', at: 'utils/article/', sees: ['types'], packages: [] },
  { name: 'markup', at: 'utils/markup/', sees: ['article', 'types'], packages: ['htmlparser2'] },
  { name: 'page', at: 'utils/page/', sees: ['article', 'types'], packages: [] },
  {
    name: 'messages',
    at: 'utils/messages/',
    sees: ['types'],
    seesTypes: ['article'],
    packages: [POLYFILL],
  },
  { name: 'settings', at: 'utils/settings.ts', sees: ['types'], packages: [POLYFILL] },
  { name: 'safety', at: 'utils/safety.ts', sees: ['types'], packages: [POLYFILL] },
  { name: 'knowledge', at: 'utils/knowledge/', sees: ['types'], packages: [] },
  {
    name: 'pack-files',
    at: 'utils/pack-files/',
    sees: ['knowledge', 'types'],
    packages: ['csv-parse'],
  },
  {
    name: 'formats',
    at: 'utils/formats/',
    sees: ['messages', 'notes', 'types'],
    packages: ['csv-parse', 'fflate', 'yaml'],
  },
  { name: 'notes', at: 'utils/notes/', sees: ['knowledge', 'types'], packages: [] },
  {
    name: 'db',
    at: 'utils/db/',
    sees: ['ids', 'knowledge', 'notes', 'types'],
    packages: ['idb', 'minisearch'],
  },
  // The one database that a page opens itself: a folder's handle cannot be sent to the background.
  { name: 'folder', at: 'utils/db/backup-folder.ts', sees: [], packages: ['idb'] },
  {
    name: 'services',
    at: 'utils/services/',
    sees: [
      'article',
      'browser ids',
      'db',
      'entities',
      'ids',
      'knowledge',
      'markup',
      'messages',
      'ner',
      'notes',
      'safety',
      'settings',
      'types',
    ],
    packages: [POLYFILL],
  },
  { name: 'strings', at: 'utils/strings/', sees: ['types'], packages: [POLYFILL] },
  {
    name: 'app',
    at: 'utils/app/',
    sees: ['browser ids', 'folder', 'formats', 'ids', 'messages', 'safety', 'settings', 'strings', 'types'],
    seesTypes: ['pack-files'],
    packages: [POLYFILL, ...PREACT],
  },
  {
    name: 'components',
    at: 'components/',
    sees: ['strings', 'types'],
    seesTypes: ['formats', 'messages', 'pack-files', 'safety'],
    packages: PREACT,
  },
  {
    name: 'background',
    at: 'entrypoints/background',
    sees: ['browser ids', 'db', 'messages', 'services', 'settings', 'types'],
    packages: [POLYFILL, 'wxt'],
  },
  {
    name: 'content',
    at: 'entrypoints/content',
    sees: ['article', 'messages', 'page', 'settings', 'types'],
    packages: [POLYFILL, 'wxt'],
  },
  ...['card', 'options', 'popup', 'sidepanel', 'welcome'].map((name) => ({
    name,
    at: `entrypoints/${name}/`,
    sees: APP_SEES,
    packages: [POLYFILL, ...PREACT],
  })),
];

const OUTSIDE = /^(?:tests|tools)\//;

export function isOutside(path: string): boolean {
  return OUTSIDE.test(path);
}

/** The room of a path, null where it stands in none. */
export function roomOf(path: string): Room | null {
  const fitting = ROOMS.filter((room) => path.startsWith(room.at)).sort((a, b) => b.at.length - a.at.length);
  return fitting[0] ?? null;
}
