/** Stands before a note, with what a reader does not see of it; Obsidian hides such a comment. */
const NOTE_MARK = /^%% note(?: (.*?))? %%\r?$/u;

/** Stands after a note's words, before its source. */
export const SOURCE_MARK = '%% source %%';

/** A line of a note's own that would be taken for a mark. */
const LIKE_A_MARK = /^\\*%% (?:note|source)\b/u;

/** A per cent sign in the JSON would end the comment. */
export function writeNoteMark(hidden: object): string {
  return `%% note ${JSON.stringify(hidden).replaceAll('%', '\\u0025')} %%`;
}

/** The hidden part of a line that is a mark, `{}` where it has none; null for any other line. */
export function readNoteMark(line: string): unknown {
  const mark = NOTE_MARK.exec(line);
  if (mark === null) return null;
  try {
    return JSON.parse(mark[1] ?? '{}');
  } catch {
    return {};
  }
}

export function isSourceMark(line: string): boolean {
  return line.trimEnd() === SOURCE_MARK;
}

export function escapeLine(line: string): string {
  return LIKE_A_MARK.test(line) ? `\\${line}` : line;
}

export function unescapeLine(line: string): string {
  return line.startsWith('\\') && LIKE_A_MARK.test(line) ? line.slice(1) : line;
}
