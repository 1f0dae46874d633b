import { makeStoredEntity, makeStoredNote, makeStoredReading } from '../../utils/db/make-stored.ts';
import type { StoredEntity, StoredNote, StoredReading } from '../../utils/db/schema.ts';
import { makeId } from '../../utils/make-id.ts';
import type { EntityKind, Met } from '../../utils/types.ts';

/** How large a library is. */
export interface LibrarySize {
  readonly notes: number;
  readonly entities: number;
  readonly readings: number;
}

const FIRST =
  'Ada Bram Cleo Dario Edda Finn Greta Hugo Ines Jory Kira Leif Mona Nils Olga Pavel Runa Sven'.split(' ');
const LAST =
  'Ashdown Birk Calder Dunmore Eskil Fenwick Garrow Holm Ivers Juno Kestrel Lund Marsh Nye Orr Pike'.split(
    ' ',
  );
const BODIES = 'Board Trust Council Union Institute Authority Company Foundation'.split(' ');
const WORDS =
  'asked again about the bridge which nobody wants to pay for while fees rise and the harbour stays shut until spring says a letter that was sent before the vote on budget ferry schools clinic road water housing rent wages'.split(
    ' ',
  );
/** Words of the language that a made-up library is written in. A few are in most notes and most are in a few, as in life. */
const VOCABULARY = 20_000;
const TAGS = ['bridge', 'budget', 'ferry', 'to-check', 'housing'];
const MINUTE_MS = 60_000;
const START = Date.UTC(2020, 0, 1);

/** Chance that is the same at each run. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const STARTS = 'b br c d dr f fl g gr h k l m n p pr r s st t tr v w'.split(' ');
const VOWELS = 'a e i o u ea ou ai'.split(' ');
const ENDS = 'l n r s t ck nd rm st sh'.split(' ');

/** The word at a rank: the most frequent come first. */
export function nameWord(rank: number): string {
  const known = WORDS[rank];
  if (known !== undefined) return known;
  let [rest, word] = [rank, ''];
  for (let syllable = 0; syllable < 3; syllable++) {
    word += STARTS[rest % STARTS.length] ?? '';
    rest = Math.floor(rest / STARTS.length);
    word += VOWELS[(rest + rank) % VOWELS.length] ?? '';
    rest = Math.floor(rest / VOWELS.length);
  }
  return word + (ENDS[rank % ENDS.length] ?? '');
}

/** Gives words by chance, the one at rank n about 1 / n as often as the first (Zipf's law). */
function createWordChance(chance: () => number): () => string {
  const words = Array.from({ length: VOCABULARY }, (_, rank) => nameWord(rank));
  const sums: number[] = [];
  words.reduce((sum, _word, rank) => {
    sums.push(sum + 1 / (rank + 2.7));
    return sums[rank] ?? 0;
  }, 0);
  const total = sums[VOCABULARY - 1] ?? 1;
  return () => {
    const aim = chance() * total;
    let [low, high] = [0, VOCABULARY - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < aim) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

/** Name and kind of the entity at an index; no two have the same. */
export function nameEntity(index: number): { readonly kind: EntityKind; readonly name: string } {
  const first = FIRST[index % FIRST.length] ?? '';
  const last = LAST[Math.floor(index / FIRST.length) % LAST.length] ?? '';
  const round = Math.floor(index / (FIRST.length * LAST.length));
  const suffix = round === 0 ? '' : `-${LAST[round % LAST.length]}${Math.floor(round / LAST.length) || ''}`;
  if (index % 4 !== 3) return { kind: 'person', name: `${first} ${last}${suffix}` };
  return { kind: 'organisation', name: `${last}${suffix} ${first} ${BODIES[index % BODIES.length]}` };
}

/** A made-up library, always the same of one size, as it is stored. A few entities have most of the notes, as in life. */
export function generateLibrary({ notes, entities, readings }: LibrarySize): {
  readonly entities: StoredEntity[];
  readonly notes: StoredNote[];
  readonly readings: StoredReading[];
} {
  const chance = createChance(42);
  const pick = (count: number): number => Math.floor(chance() * count);
  const idAt = (time: number): string =>
    makeId({
      now: () => time,
      fillRandom(bytes) {
        for (let at = 0; at < bytes.length; at++) bytes[at] = pick(256);
      },
    });
  const links = { entry: null, wikidata: null };
  const pickWord = createWordChance(chance);
  const write = (words: number): string => Array.from({ length: words }, pickWord).join(' ');

  const people = Array.from({ length: entities }, (_, index) => {
    const created = START + index;
    const entity = { id: idAt(created), ...nameEntity(index), aliases: [], links, mergedInto: null };
    return makeStoredEntity({ ...entity, created, updated: created });
  });

  const stored = Array.from({ length: notes }, (_, index) => {
    const created = START + (index + 1) * MINUTE_MS;
    const about = people[Math.floor(chance() ** 2 * entities)]?.entity;
    const text = write(8 + pick(20));
    const page = pick(Math.max(1, notes / 4));
    return makeStoredNote({
      id: idAt(created),
      entityId: about?.id ?? '',
      text: pick(10) === 0 ? `${text} ${nameEntity(pick(entities)).name}` : text,
      tags: pick(4) === 0 ? [TAGS[pick(TAGS.length)] ?? ''] : [],
      source: {
        url: `https://news.example/${page}`,
        title: `Article ${page}`,
        siteName: null,
        published: null,
        sentence: write(6),
        place: null,
      },
      pinned: pick(50) === 0,
      created,
      updated: created,
      deleted: null,
    });
  });

  const remembered = Array.from({ length: readings }, (_, index) => {
    const opened = START + (index + 1) * 60 * MINUTE_MS;
    const met = Array.from({ length: 12 }, (): Met => {
      const roles = [{ title: 'Chair', organisation: null, tense: 'current' as const }];
      return { ...nameEntity(Math.floor(chance() ** 2 * entities)), roles };
    });
    const site = `site-${pick(40)}.example`;
    const page = { url: `https://${site}/${index}`, site, title: `Article ${index}`, siteName: null };
    return makeStoredReading({ id: idAt(opened), ...page, published: null, opened, met });
  });

  return { entities: people, notes: stored, readings: remembered };
}
