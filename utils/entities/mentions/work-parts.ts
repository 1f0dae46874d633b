import type { Mention } from '../../types.ts';

/** What stands in quotation marks, each word with a capital save small ones: "The Harbour Plot: A History of the CIA". */
const WORK =
  /[“"]((?:[\p{Lu}\d][\p{L}\p{N}’'.-]*[,:!?]?)(?:\s(?:(?:a|an|and|the|of|in|on|to|for|from|with|at|by|or|vs\.?|&|–|—|-)\s){0,3}[\p{Lu}\d][\p{L}\p{N}’'.-]*[,:!?]?){1,14})[,.]?[”"]/dgu;
/** "Ada “The Hammer” Lund" */
const NICKNAMED = /^\s\p{Lu}/u;

/**
 * Where names begin that are only parts of what a work is called, in quotation marks: the "CIA" of “A History of the CIA”. Where
 * all that is quoted is one name, or where a name goes on behind it, nobody can tell.
 *
 * @param mentions in the order of the text
 */
export function collectWorkParts(text: string, mentions: readonly Mention[]): Set<number> {
  const parts = new Set<number>();
  if (!/["“]/.test(text)) return parts;
  let at = 0;
  for (const { index, 0: whole, indices } of text.matchAll(WORK)) {
    const [start, end] = indices![1]!;
    if (NICKNAMED.test(text.slice(index + whole.length, index + whole.length + 2))) continue;
    while (at < mentions.length && mentions[at]!.start < start) at += 1;
    const inside: Mention[] = [];
    while (at < mentions.length && mentions[at]!.end <= end) inside.push(mentions[at++]!);
    for (const mention of inside) if (!isMost(text, mention, start, end)) parts.add(mention.start);
  }
  return parts;
}

/** Whether a name is all that is quoted, but for an article or a mark. */
function isMost(text: string, mention: Mention, start: number, end: number): boolean {
  const rest = `${text.slice(start, mention.start)} ${text.slice(mention.end, end)}`;
  return !/[\p{L}\p{N}]/u.test(rest.replace(/\b[Tt]he\b|['’]s\b/gu, ''));
}
