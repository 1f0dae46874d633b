import type { Mention } from '../../types.ts';
import { guessGender } from '../names/gender.ts';
import { SURNAME_PARTICLES } from '../names/particles.ts';
import { fold } from '../text/fold.ts';

const WORDS = [...SURNAME_PARTICLES, 'do', 'ibn'];
const KNOWN: ReadonlySet<string> = new Set(WORDS);
const LONGEST_WORD = Math.max(...WORDS.map(({ length }) => length));
const PARTICLE = `(?:${WORDS.map(([first = '', ...rest]) => `[${first.toUpperCase()}${first}]${rest.join('')}`).join('|')})`;
const PARTICLES = `${PARTICLE}(?:\\s${PARTICLE}){0,2}`;
/** Particles right before a surname, and before them the end of a given name. */
const BEFORE = new RegExp(
  `(?:(?<given>(?!${PARTICLE}\\s)\\p{Lu}[\\p{L}’'-]+)\\s)?(?<![\\p{L}’'-])(?<particles>${PARTICLES})\\s$`,
  'u',
);
const ENDING = new RegExp(`\\s(${PARTICLES}\\s\\p{Lu}[\\p{L}’'-]+)$`, 'u');
const LONGEST = 60;

/**
 * Gives a surname the particles that belong to it: where a given name stands before them ("Erik ten Hag" found as "Hag"),
 * and where the fuller name stands elsewhere in the article ("Von der Leyen", "ten Hag").
 *
 * @param mentions in the order of the text, not overlapping
 */
export function widenToParticles(text: string, mentions: readonly Mention[]): Mention[] {
  const wide: Mention[] = [];
  for (const mention of mentions) wide.push(joinGiven(text, wide, mention));
  const endings = collectEndings(text, wide);
  return endings.size === 0
    ? wide
    : wide.map((mention, at) => joinKnown(text, mention, wide[at - 1]?.end ?? 0, endings));
}

/** Takes the given name into the surname's mention, and out of the list where it is a mention of its own. */
function joinGiven(text: string, wide: Mention[], mention: Mention): Mention {
  const { given, particles } = readBefore(text, mention) ?? {};
  if (!given || !particles || particles !== particles.toLowerCase()) return mention;
  const from = mention.start - particles.length - 1 - given.length - 1;
  const last = wide.at(-1);
  const isNamed = last?.kind === 'person' && last.end === from + given.length;
  if (isNamed) wide.pop();
  else if ((last && last.end > from) || guessGender(fold(given)) === null) return mention;
  return { ...mention, start: isNamed ? last.start : from };
}

/** Particles and surnames of the fuller names, folded. */
function collectEndings(text: string, mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ kind, start, end }) => {
      const found =
        kind === 'person' ? ENDING.exec(text.slice(start, Math.min(end, start + 2 * LONGEST))) : null;
      return found ? [fold(found[1]!)] : [];
    }),
  );
}

function joinKnown(text: string, mention: Mention, from: number, endings: ReadonlySet<string>): Mention {
  const { particles } = readBefore(text, mention) ?? {};
  if (!particles) return mention;
  const start = mention.start - particles.length - 1;
  return start >= from && endings.has(fold(text.slice(start, mention.end))) ? { ...mention, start } : mention;
}

function readBefore(text: string, { kind, start }: Mention): Record<string, string> | undefined {
  return kind === 'person' && mayBeParticle(text, start - 1)
    ? BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.groups
    : undefined;
}

/** Whether the letters up to a place are a particle's: before most names they are not, and the pattern need not be tried. */
function mayBeParticle(text: string, end: number): boolean {
  let start = end;
  while (end - start <= LONGEST_WORD && /[a-z]/i.test(text[start - 1] ?? '')) start -= 1;
  return KNOWN.has(text.slice(start, end).toLowerCase());
}
