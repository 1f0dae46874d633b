import type { Mention, Span } from '../../types.ts';
import { isFormOfAddress } from '../names/form-of-address.ts';
import type { ArticleText, TextBlock } from '../text/article-text.ts';
import { fold } from '../text/fold.ts';

/** A paragraph of a transcript that says by its label who speaks: "OKAFOR: We will not go there." */
export interface TranscriptLine extends Span {
  readonly block: number;
  /** Index of a mention of the speaker, null where nobody the article names: the start is that of the words said. */
  readonly mention: number | null;
}

interface Labelled {
  readonly block: number;
  /** Folded: the surname, "q" or "a", or the whole label where two of them end alike. */
  readonly label: string;
  /** In capitals only, as speakers are set: "OKAFOR". */
  readonly isLoud: boolean;
  /** Of more than one word. */
  readonly isFull: boolean;
  readonly start: number;
}

/** A name, and in capitals what the person is: "ADA OKAFOR, HARBOUR BOARD CHAIR:". */
const LABEL =
  /^["“”]?(\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3})(?:,\s[\p{Lu}\d][\p{Lu}\d\s.’'&-]{2,60})?:\s+(?=\S)/u;
const QUESTION = /^(?:q|question|interviewer|moderator|host|reporter)$/;
const ANSWER = /^(?:a|answer)$/;
const LONGEST_LABEL = 60;
const LONGEST_FULL_LABEL = 110;
/** Paragraphs without a label that one speaker may go on for. */
const LONGEST_TURN = 12;
/** So many paragraphs under each of so many labels make a transcript; ratings and facts name each once. */
const LEAST_TURNS = 2;
/** A figure behind a label ("Okafor: 1,204.") is nothing said. */
const SAID = /^[^\p{L}\p{N}]*\p{L}/u;

/**
 * The paragraphs of an interview or a debate that is printed as a transcript: at least two speakers in turn, each at least
 * twice, of whom one is a person named here, or "Q" or "A". Who answers "Q" is whom the introduction names the most.
 *
 * @param mentions in the order of the text
 */
export function findTranscript(
  { text, blocks }: ArticleText,
  mentions: readonly Mention[],
): TranscriptLine[] {
  const labelled = readLabels(text, blocks);
  if (labelled.length < LEAST_TURNS) return [];
  const turns = new Map<string, number>();
  for (const { label } of labelled) turns.set(label, (turns.get(label) ?? 0) + 1);
  const people = indexPeople(text, mentions);
  const isKnown = (label: string): boolean => people.has(label) || QUESTION.test(label) || ANSWER.test(label);
  // An excerpt may give each a single turn, under a full name in capitals; so does a list of players and how each of them was.
  const single = labelled.filter(
    ({ label, isLoud, isFull }) => turns.get(label)! < LEAST_TURNS && isLoud && isFull && people.has(label),
  );
  const spoken = single.filter(({ block, start }) => SPOKEN.test(text.slice(start, blocks[block]!.end)));
  const excerpt = new Set(spoken.length * 2 >= single.length ? single : []);
  const isSpeaker = (one: Labelled): boolean =>
    excerpt.has(one) || (turns.get(one.label)! >= LEAST_TURNS && (isKnown(one.label) || one.isLoud));
  const speakers = new Set(labelled.filter(isSpeaker).map(({ label }) => label));
  if (speakers.size < 2 || ![...speakers].some(isKnown)) return [];
  const lines = labelled.filter(({ label }) => speakers.has(label));
  const asked = findAsked(text, mentions, blocks[lines[0]!.block]!.start);
  return lines.flatMap(({ block, label, start }, index): TranscriptLine[] => {
    const mention = ANSWER.test(label) ? asked : (people.get(label) ?? null);
    const until = lines[index + 1]?.block ?? block + 1;
    const first: TranscriptLine = { block, start, end: blocks[block]!.end, mention };
    return [first, ...readOn(text, blocks, mentions, first, until, speakers)];
  });
}

/** What is said to somebody, or of oneself. */
const SPOKEN = /\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b|\?/u;

/**
 * The paragraphs without a label between two labelled ones: the speaker goes on. Not from where a heading stands, or from
 * where something is told of a speaker; "(LAUGHTER)" is nobody's.
 */
function readOn(
  text: string,
  blocks: readonly TextBlock[],
  mentions: readonly Mention[],
  { block, mention }: TranscriptLine,
  until: number,
  speakers: ReadonlySet<string>,
): TranscriptLine[] {
  const lines: TranscriptLine[] = [];
  const surname = mention === null ? null : surnameOf(text, mentions[mention]!);
  for (let at = block + 1; at < until && at <= block + LONGEST_TURN; at += 1) {
    const { kind, start, end } = blocks[at]!;
    const words = text.slice(start, end);
    const isTold = fold(words.slice(0, LONGEST_LABEL))
      .split(/[\s,.’']+/u)
      .slice(0, 3)
      .some((word) => word.length > 1 && speakers.has(word));
    if (kind !== 'paragraph' || isTold || (surname !== null && fold(words).includes(surname))) break;
    if (!/^[([].*[)\]]$/su.test(words)) lines.push({ block: at, start, end, mention });
  }
  return lines;
}

function surnameOf(text: string, { start, end }: Mention): string {
  return fold(text.slice(start, end)).split(/\s+/u).pop()!;
}

function readLabels(text: string, blocks: readonly TextBlock[]): Labelled[] {
  const labelled = blocks.flatMap(({ start, end }, block): Labelled[] => {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_FULL_LABEL)));
    if (!match) return [];
    const [all, label] = [match[0], match[1]!];
    if (!SAID.test(text.slice(start + all.length, end))) return [];
    const isLoud = !/\p{Ll}/u.test(label);
    return [{ block, label: fold(label), isLoud, isFull: /\s/u.test(label), start: start + all.length }];
  });
  return unite(labelled);
}

/** "GOV. ANITA BELL" and "BELL" are one label, unless another full name here ends in "BELL", too. */
function unite(labelled: readonly Labelled[]): Labelled[] {
  const fulls = new Map<string, Set<string>>();
  for (const { label } of labelled) {
    const words = label.split(/\s+/u).filter((word) => !isFormOfAddress(word));
    if (words.length < 2) continue;
    const surname = words[words.length - 1]!;
    fulls.set(surname, (fulls.get(surname) ?? new Set()).add(words.join(' ')));
  }
  return labelled.map((line) => {
    const surname = line.label.split(/\s+/u).pop()!;
    return (fulls.get(surname)?.size ?? 0) > 1 ? line : { ...line, label: surname };
  });
}

/** The first mention of each person by the names that a label may have: the whole, or the last word. */
function indexPeople(text: string, mentions: readonly Mention[]): Map<string, number> {
  const people = new Map<string, number>();
  for (const [index, { kind, start, end }] of mentions.entries()) {
    if (kind !== 'person') continue;
    const name = fold(text.slice(start, end));
    for (const key of [name, name.split(/\s+/u).pop()!]) if (!people.has(key)) people.set(key, index);
  }
  return people;
}

/** Whom the words before an offset name more often than anybody else, by surname; null where two are named as often. */
function findAsked(text: string, mentions: readonly Mention[], until: number): number | null {
  const counts = new Map<string, { first: number; count: number }>();
  for (const [index, { kind, end }] of mentions.entries()) {
    if (kind !== 'person' || end > until) continue;
    const surname = surnameOf(text, mentions[index]!);
    const known = counts.get(surname);
    if (known) known.count += 1;
    else counts.set(surname, { first: index, count: 1 });
  }
  const [most, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most && most.count > (second?.count ?? 0) ? most.first : null;
}
