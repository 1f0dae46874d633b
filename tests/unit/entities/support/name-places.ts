import { readEntities } from '../../../../utils/entities/read-entities.ts';
import {
  BLOCK_SEPARATOR,
  type Block,
  type Mention,
  type MentionKind,
  type WhosWho,
} from '../../../../utils/types.ts';

/** Names to find, by kind. */
export type Names = Partial<Record<MentionKind, readonly string[]>>;

/** Every place of the given names in a text, the longest name first where two overlap. */
export function findNames(text: string, names: Names): Mention[] {
  const listed = Object.entries(names).flatMap(([kind, list]) =>
    list.map((name) => ({ kind: kind as MentionKind, name })),
  );
  listed.sort((a, b) => b.name.length - a.name.length);
  const mentions: Mention[] = [];
  for (const { kind, name } of listed) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      const isWhole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ');
      if (isWhole && !mentions.some((other) => other.start < end && at < other.end)) {
        mentions.push({ kind, start: at, end, confidence: 0.95 });
      }
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

export function toBlocks(paragraphs: readonly string[]): Block[] {
  return paragraphs.map((text) => ({ kind: 'paragraph', text }));
}

/** The who's-who of some paragraphs, with the given names as the recogniser's mentions. */
export function read(
  paragraphs: readonly string[],
  names: Names,
  byline: string | null = null,
): WhosWho & { text: string } {
  const text = paragraphs.join(BLOCK_SEPARATOR);
  return {
    ...readEntities({ blocks: toBlocks(paragraphs), byline, title: '' }, findNames(text, names)),
    text,
  };
}

/** Each quotation's words without their marks, with its speaker's name. */
export function listQuotes(whosWho: WhosWho & { text: string }): [string, string | null][] {
  return whosWho.quotes.map(({ start, end, speaker }) => [
    whosWho.text.slice(start, end).replace(/^["“‘']|["”’']$/gu, ''),
    speaker === null ? null : whosWho.entities[speaker]!.name,
  ]);
}
