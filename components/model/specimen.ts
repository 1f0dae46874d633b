import type { ArticleSummary } from '../../utils/messages/page-protocol.ts';
import type { Entity, EntityKind, Span, WhosWho } from '../../utils/types.ts';

/** A piece of the sample text; with `of`, a name of that entity. */
interface Piece {
  readonly text: string;
  readonly of?: number;
}

/** Made up, like everybody in it; English, as that is what is read. */
const PIECES: readonly Piece[] = [
  { text: 'The harbour will sing again. Conductor ' },
  { text: 'Imogen Vale', of: 0 },
  { text: ' opens the summer season of the ' },
  { text: 'Northgate Festival', of: 1 },
  { text: ' on Friday with the pianist ' },
  { text: 'Rafael Osei', of: 2 },
  { text: '. “We were told for years that nobody would come,” said ' },
  { text: 'Vale', of: 0 },
  { text: '.' },
];

const PEOPLE: readonly { name: string; kind: EntityKind; role: string | null }[] = [
  { name: 'Imogen Vale', kind: 'person', role: 'conductor' },
  { name: 'Northgate Festival', kind: 'organisation', role: null },
  { name: 'Rafael Osei', kind: 'person', role: 'pianist' },
];

export const SPECIMEN_TEXT = PIECES.map(({ text }) => text).join('');

function mentionsOf(id: number): Span[] {
  const mentions: Span[] = [];
  let start = 0;
  for (const { text, of } of PIECES) {
    if (of === id) mentions.push({ start, end: start + text.length });
    start += text.length;
  }
  return mentions;
}

function toEntity({ name, kind, role }: (typeof PEOPLE)[number], id: number): Entity {
  const mentions = mentionsOf(id);
  const at = mentions[0] ?? { start: 0, end: 1 };
  return {
    id,
    kind,
    name,
    aliases: [],
    mentions,
    references: [],
    roles: role ? [{ title: role, organisation: null, tense: 'current', at }] : [],
    heard: id === 0 ? 'quoted' : 'named',
    isAuthor: false,
  };
}

const QUOTE_START = SPECIMEN_TEXT.indexOf('“');
const QUOTE_END = SPECIMEN_TEXT.indexOf('”') + 1;

/** The sample as a page would describe itself. */
export const SPECIMEN: {
  readonly article: ArticleSummary;
  readonly whosWho: WhosWho;
  readonly quoteTexts: readonly string[];
} = {
  article: {
    url: '',
    title: '',
    siteName: null,
    byline: null,
    published: null,
    length: SPECIMEN_TEXT.length,
  },
  whosWho: {
    entities: PEOPLE.map(toEntity),
    quotes: [{ start: QUOTE_START, end: QUOTE_END, speaker: 0 }],
  },
  quoteTexts: [SPECIMEN_TEXT.slice(QUOTE_START, QUOTE_END)],
};
