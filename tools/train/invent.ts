import type { NamePool } from './name-pool.ts';
import type { Random } from './random.ts';

const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A word that no text holds, of the beginning of one name and the end of another: "Tugen" + "ovic". */
function splice(words: readonly string[], random: Random): string {
  const head = random.pick(words);
  const tail = random.pick(words);
  const cut = 2 + random.below(Math.max(1, head.length - 3));
  const rest = tail.slice(Math.max(1, tail.length - 2 - random.below(4)));
  return head.slice(0, cut) + rest.toLowerCase();
}

const LETTERS = 'ABCDEFGHIJKLMNOPRSTUVW';

function inventAcronym(random: Random): string {
  let acronym = '';
  for (let k = 3 + random.below(2) - (random.next() < 0.2 ? 1 : 0); k > 0; k--)
    acronym += LETTERS[random.below(LETTERS.length)];
  return acronym;
}

/** The distinguishing word of an organisation: a surname, an invented word, a plain word, or two in one. */
function inventWord(pool: NamePool, random: Random): string {
  const kind = random.next();
  if (kind < 0.3) return random.pick(pool.surnames);
  if (kind < 0.5) return splice(pool.surnames, random);
  if (kind < 0.85) return capitalise(random.pick(pool.plainWords));
  return capitalise(random.pick(pool.plainWords)) + capitalise(random.pick(pool.plainWords));
}

/** An organisation of a usual shape that no text names: "Harbour Signals School", "Institute for Tidal Law", "DeepSight". */
export function inventOrganisation(pool: NamePool, random: Random): string[] {
  const plain = () => capitalise(random.pick(pool.plainWords));
  const shape = random.next();
  if (shape < 0.06) return [inventAcronym(random)];
  if (shape < 0.2) return [inventWord(pool, random)];
  if (shape < 0.62) return [inventWord(pool, random), random.pick(pool.heads)];
  if (shape < 0.8) return [inventWord(pool, random), plain(), random.pick(pool.heads)];
  if (shape < 0.87) return [plain(), plain(), 'and', plain(), random.pick(pool.heads)];
  const opening = random.pick(pool.openings);
  return random.next() < 0.6 ? [...opening, plain()] : [...opening, plain(), plain()];
}

/** A person put together of others' names, or with a surname that no text holds. */
export function inventPerson(pool: NamePool, words: number, random: Random): string[] {
  const surname = random.next() < 0.5 ? random.pick(pool.surnames) : splice(pool.surnames, random);
  return words === 1 ? [surname] : [random.pick(pool.forenames), surname];
}
