import type { Span } from '../../types.ts';
import type { ArticleText, TextBlock } from '../text/article-text.ts';
import type { TranscriptLine } from './find-transcript.ts';
import { findMarks, type Mark } from './marks.ts';

/** A stretch in quotation marks, within one block; start and end include the marks that are there. */
export interface Quoted extends Span {
  readonly block: number;
  /** The quotation goes on from the block before: same speaker. */
  readonly continues: boolean;
  /** In single marks: weaker evidence of speech. */
  readonly single: boolean;
  /** A transcript's label leaves no doubt that it is speech. */
  readonly labelled?: boolean;
}

/** How many blocks a quotation may run on without a mark of its own before its end is believed to be missing. */
const LONGEST_RUN = 12;

/**
 * Everything in quotation marks, whatever its use (speech, scare quotes, titles), one entry a block, in the order of
 * the text, never overlapping. A mark that never closes ends with its block, unless the following blocks go on.
 *
 * @param spoken the words of a transcript's paragraphs, which need no marks
 */
export function findQuoted(article: ArticleText, spoken: readonly TranscriptLine[] = []): Quoted[] {
  const lines = new Map(spoken.map((line) => [line.block, line]));
  const { text, blocks } = article;
  const marks = blocks.map((block) => findMarks(text, block.start, block.end));
  const doubles = marks.map((list) => list.filter((mark) => mark.width === 'double'));
  const found: Quoted[] = [];
  let open: number | null = null;
  let runUntil = -1;
  /** The last block quotation without marks. */
  let unmarked = -2;
  for (const [index, block] of blocks.entries()) {
    const line = lines.get(index);
    if (line && !isMarked(text, block)) {
      found.push({
        start: line.start,
        end: line.end,
        block: index,
        continues: false,
        single: false,
        labelled: true,
      });
      open = null;
      continue;
    }
    const inRun: boolean = index <= runUntil;
    const first = doubles[index]![0];
    const reopens = first !== undefined && first.side !== 'close' && isAtStart(text, block, first);
    const continues = open !== null && (inRun || reopens);
    const result = pair(block, index, doubles[index]!, continues, continues && !reopens);
    found.push(...result.quoted);
    open = null;
    if (result.unclosed !== null) {
      found.push({
        start: result.unclosed,
        end: block.end,
        block: index,
        continues: continues && result.quoted.length === 0,
        single: false,
      });
      open = result.unclosed;
      if (index >= runUntil) runUntil = findRunEnd(doubles, index);
    }
    const singles = pairSingles(text, index, marks[index]!, result.quoted, result.unclosed ?? block.end);
    found.push(...singles);
    // A block quotation needs no marks.
    if (block.kind === 'quote' && result.quoted.length + singles.length === 0 && result.unclosed === null) {
      const goesOn = unmarked === index - 1;
      found.push({ start: block.start, end: block.end, block: index, continues: goesOn, single: false });
      unmarked = index;
    }
  }
  return found
    .filter((quoted) => /[\p{L}\p{N}]/u.test(text.slice(quoted.start, quoted.end)))
    .sort((a, b) => a.start - b.start);
}

/** Whether a block starts with a double mark. */
function isMarked(text: string, { start }: TextBlock): boolean {
  return /["“”]/u.test(text[start] ?? '');
}

/** Pairs a block's double marks. */
function pair(
  block: TextBlock,
  index: number,
  marks: readonly Mark[],
  continues: boolean,
  alreadyOpen: boolean,
): { quoted: Quoted[]; unclosed: number | null } {
  const quoted: Quoted[] = [];
  let start: number | null = alreadyOpen ? block.start : null;
  for (const mark of marks) {
    if (start === null) {
      if (mark.side !== 'close') start = mark.start;
    } else if (mark.side === 'open') {
      // The former mark was never closed; a nested one in double marks is as rare as it is unreadable.
      start = mark.start;
    } else {
      quoted.push({
        start,
        end: mark.end,
        block: index,
        continues: continues && quoted.length === 0,
        single: false,
      });
      start = null;
    }
  }
  return { quoted, unclosed: start };
}

/** Quotations in single marks, where no double ones stand around them. */
function pairSingles(
  text: string,
  index: number,
  marks: readonly Mark[],
  taken: readonly Quoted[],
  limit: number,
): Quoted[] {
  const quoted: Quoted[] = [];
  const singles = marks.filter((mark) => mark.width === 'single' && mark.start < limit);
  let next = 0;
  const isTaken = (at: number): boolean => {
    while (next < taken.length && taken[next]!.end <= at) next += 1;
    return next < taken.length && taken[next]!.start <= at;
  };
  for (let at = 0; at < singles.length; at += 1) {
    const opener = singles[at]!;
    if (opener.side !== 'open' || isTaken(opener.start)) continue;
    const closer = findSingleCloser(text, singles, at);
    if (closer === -1) continue;
    const end = singles[closer]!.end;
    if (next < taken.length && taken[next]!.start < end) continue;
    quoted.push({ start: opener.start, end, block: index, continues: false, single: true });
    at = closer;
  }
  return quoted;
}

/** The closer of a single mark: the first after a stop or comma, else the first at all (“the students’ union” closes none). */
function findSingleCloser(text: string, singles: readonly Mark[], from: number): number {
  let fallback = -1;
  for (let at = from + 1; at < singles.length && at < from + 8; at += 1) {
    const mark = singles[at]!;
    if (mark.side === 'open') break;
    if (/[.,!?…]/.test(text[mark.start - 1] ?? '')) return at;
    if (fallback === -1) fallback = at;
  }
  return fallback;
}

/** Last block of a quotation left open at the end of block `from`: where the first mark after it closes, else `from`. */
function findRunEnd(doubles: readonly (readonly Mark[])[], from: number): number {
  for (let at = from + 1; at < doubles.length && at <= from + LONGEST_RUN; at += 1) {
    const first = doubles[at]![0];
    if (first) return first.side === 'close' ? at : from;
  }
  return from;
}

function isAtStart(text: string, block: TextBlock, mark: Mark): boolean {
  return text.slice(block.start, mark.start).trim() === '';
}
