import type { Mention } from '../../types.ts';

/** Mentions in the order of the text and apart, asked by place. */
export class KnownMentions {
  constructor(private readonly mentions: readonly Mention[]) {}

  /** Those that touch a stretch of text, in order. */
  touching(start: number, end: number): readonly Mention[] {
    const from = this.firstEndingAfter(start);
    let to = from;
    while (to < this.mentions.length && this.mentions[to]!.start < end) to += 1;
    return this.mentions.slice(from, to);
  }

  /** The one that starts at an offset, null where none does. */
  startingAt(offset: number): Mention | null {
    const mention = this.mentions[this.firstEndingAfter(offset)];
    return mention?.start === offset ? mention : null;
  }

  private firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
