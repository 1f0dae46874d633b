/** A name as it is marked, or as it was annotated. */
export interface NamedText {
  readonly type: 'PER' | 'ORG';
  readonly text: string;
}

/** A page whose body is a text with annotated names. */
export interface GoldPage {
  readonly file: string;
  readonly layoutUrl: string;
  readonly paragraphs: readonly string[];
  readonly names: readonly NamedText[];
}

export interface Counts {
  readonly hits: number;
  readonly extra: number;
  readonly missed: number;
}

export interface MarkCounts {
  /** A mention counts where its words and its kind are right. */
  readonly typed: Counts;
  /** A mention counts where its words are right. */
  readonly untyped: Counts;
  /** Marks whose words do not stand in the text: in captions and boxes of the layout. */
  readonly outside: number;
}

/** Compares the marks of a page with the names annotated in its text, mention by mention, without regard to their order. */
export function countMarks(gold: GoldPage, marks: readonly NamedText[]): MarkCounts {
  const body = normalise(gold.paragraphs.join(' '));
  const within = marks.filter(({ text }) => body.includes(normalise(text)));
  const compare = (key: (name: NamedText) => string): Counts =>
    countShared(within.map(key), gold.names.map(key));
  return {
    typed: compare(({ type, text }) => `${type} ${normalise(text)}`),
    untyped: compare(({ text }) => normalise(text)),
    outside: marks.length - within.length,
  };
}

function countShared(found: readonly string[], wanted: readonly string[]): Counts {
  const left = new Map<string, number>();
  for (const key of wanted) left.set(key, (left.get(key) ?? 0) + 1);
  let hits = 0;
  for (const key of found) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    hits += 1;
    left.set(key, count - 1);
  }
  return { hits, extra: found.length - hits, missed: wanted.length - hits };
}

/** As the set's own scorer compares: without "the" and a possessive. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[Tt]he /, '')
    .replace(/'s$/, '')
    .trim();
}
