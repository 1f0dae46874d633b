/** Offset of the line break, or of the end, that comes next. */
export function findLineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}

/** Offset behind the line break at an offset; at the end, the end. */
export function afterBreak(text: string, at: number): number {
  return Math.min(text.length, at + (text.startsWith('\r\n', at) ? 2 : 1));
}

/** Offset behind so many lines from an offset, or the end. */
export function skipLines(text: string, from: number, lines: number): number {
  let at = from;
  for (let line = 0; line < lines && at < text.length; line++) at = afterBreak(text, findLineEnd(text, at));
  return at;
}

export function countBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/gu)?.length ?? 0;
}

/**
 * A text with empty lines in the place of those that are longer than a limit.
 * @returns it, and the numbers of those lines, from 1
 */
export function dropLongLines(text: string, limit: number): { text: string; dropped: readonly number[] } {
  const dropped: number[] = [];
  const kept: string[] = [];
  let keptTo = 0;
  for (let at = 0, line = 1; at < text.length; line++) {
    const end = findLineEnd(text, at);
    if (end - at > limit) {
      dropped.push(line);
      kept.push(text.slice(keptTo, at));
      keptTo = end;
    }
    at = afterBreak(text, end);
  }
  return { text: dropped.length === 0 ? text : kept.join('') + text.slice(keptTo), dropped };
}
