import { dropPossessive, fold } from '../text/fold.ts';
import { GENERATIONS, HONORIFICS, POSTNOMINALS } from './honorifics.ts';
import { isNickname } from './nicknames.ts';
import { joinParticles } from './particles.ts';

/** A person's name taken apart; every token folded. */
export interface PersonName {
  /** Given names, particles and surnames, without honorifics, generation and letters after the name. */
  readonly tokens: readonly string[];
  /** "jr", "sr", "ii" …, null where none. */
  readonly generation: string | null;
  /** What stands in quotation marks or brackets within the name, where it is one word: "rock" of Dwayne "Rock" Lund. */
  readonly nickname: string | null;
}

const NICKNAME = /\s["“‘'(](\p{Lu}[\p{L}.-]+)["”’')](?=\s)/u;

/** Takes a name apart; `tokens` is empty where nothing is left of it. */
export function parsePersonName(text: string): PersonName {
  // A nickname within the name (Dwayne "The Rock" Johnson) tells nothing apart.
  const plain = text.replace(/\s["“‘'(][^"”’')]*["”’')](?=\s)/gu, '');
  const tokens = dropPossessive(plain)
    .split(/[\s,()]+/u)
    .map(fold)
    .filter(Boolean);
  while (tokens.length > 1 && HONORIFICS.has(tokens[0]!)) tokens.shift();
  let generation: string | null = null;
  while (tokens.length > 1) {
    const last = tokens[tokens.length - 1]!;
    if (GENERATIONS.has(last)) generation = last;
    else if (!POSTNOMINALS.has(last)) break;
    tokens.pop();
  }
  const nickname = plain === text ? undefined : NICKNAME.exec(text)?.[1];
  return { tokens, generation, nickname: nickname === undefined ? null : fold(nickname) };
}

/** Whether two full names (two tokens or more each) can be the same person's. */
export function isSamePerson(a: PersonName, b: PersonName): boolean {
  if (a.generation !== b.generation) return false;
  if (goesBy(a, b) || goesBy(b, a)) return true;
  const [short, long] = a.tokens.length <= b.tokens.length ? [a.tokens, b.tokens] : [b.tokens, a.tokens];
  if (short.every((token, index) => token === long[index])) return true;
  // "Kim Jong Un" and "Kim Jong-un"
  if (spell(short) === spell(long)) return true;
  const surname = short[short.length - 1]!;
  const at = long.length - 1;
  if (surname !== long[at] && !isHyphenPart(surname, long[at]!)) return false;
  if (
    short.length > 2 &&
    short.slice(1).every((token, index) => token === long[at - short.length + 2 + index])
  ) {
    // Particles and double surnames: "Ursula von der Leyen" inside "Ursula Gertrud von der Leyen".
    return isSameGivenName(short[0]!, long[0]!);
  }
  const middle = short.slice(1, -1);
  if (
    middle.length > 0 &&
    !middle.every((token) => long.slice(1, -1).some((other) => isSameGivenName(token, other)))
  ) {
    return false;
  }
  return (
    isSameGivenName(short[0]!, long[0]!) || (short.length === 2 && long.slice(1, -1).includes(short[0]!))
  );
}

/** "Rock Lund", where somebody is called Dwayne "Rock" Lund. */
function goesBy({ tokens, nickname }: PersonName, other: PersonName): boolean {
  return (
    nickname !== null &&
    other.tokens.length > 1 &&
    other.tokens[0] === nickname &&
    other.tokens.at(-1) === tokens.at(-1)
  );
}

/** "j" and "john", "tom" and "thomas", "anne" and "anne-marie". */
export function isSameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (isInitials(a) || isInitials(b)) return a[0] === b[0];
  if (isHyphenated(a) || isHyphenated(b)) return initialsIn(a) === initialsIn(b);
  return isHyphenPart(a, b) || isHyphenPart(b, a) || isNickname(a, b);
}

/** Whether the tokens of a partial name are the end of the full one: "von der Leyen", "Wanless". */
export function isEndOf(part: readonly string[], full: readonly string[]): boolean {
  const offset = full.length - part.length;
  return offset > 0 && part.every((token, index) => token === full[offset + index]);
}

function isInitials(token: string): boolean {
  return token.length === 2 && !/[aeiouy]/.test(token);
}

function spell(tokens: readonly string[]): string {
  return joinParticles(tokens).join(' ').replaceAll('-', ' ');
}

/** "j-l" of Jean-Luc */
function isHyphenated(token: string): boolean {
  return /^\p{L}(?:-\p{L})+$/u.test(token);
}

function initialsIn(token: string): string {
  return token
    .split('-')
    .map((part) => part[0])
    .join('');
}

function isHyphenPart(part: string, whole: string): boolean {
  return part.length > 1 && whole.includes('-') && whole.split('-').includes(part);
}

/** One string for each spelling of a name. */
export function formOf(name: PersonName): string {
  return `${name.tokens.join(' ')}/${name.generation ?? ''}`;
}
