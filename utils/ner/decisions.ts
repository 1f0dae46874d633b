import { CASINGS, type FeatureList, placeIn } from './features.ts';
import { mix2 } from './hash.ts';
import { type Chunk, TYPES } from './labels.ts';
import type { Sentence } from './sentence.ts';

/** A name that the first pass found, and how sure it was (0 to 1). */
export interface Decision extends Chunk {
  readonly confidence: number;
}

/** What the first pass made of one word or phrase, over the whole document: the sum of confidences by type. */
interface Votes {
  readonly mass: Float32Array;
  /** Times it stands capitalised and was found to be no name. */
  outside: number;
}

/** A name decided elsewhere that stands in the sentence at hand. */
interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly votes: Votes;
}

const DECIDED = 150;
/** Less than this much confidence in all says nothing. */
const SLIGHTEST = 0.05;
/** Longest name that is looked for elsewhere. */
const LONGEST_SOUGHT = 12;
const OUTSIDE = TYPES.length;
/** A longer run of capitalised words is no name that comes again; the bound keeps the cost linear. */
const LONGEST_PHRASE = 100;

const massOf = ({ mass }: Votes): number => mass[0]! + mass[1]! + mass[2]! + mass[3]!;

/** Key of a stretch of words, in lower case: one name however it is written. */
function keyOf(sentence: Sentence, start: number, end: number): string {
  if (end - start === 1) return sentence.words[start]!.lower;
  let key = '';
  for (let i = start; i < end; i++)
    key += i === start ? sentence.words[i]!.lower : ` ${sentence.words[i]!.lower}`;
  return key;
}

/** The first pass's decisions over a document, asked for by word and by phrase. */
export class DocumentDecisions {
  readonly #words = new Map<string, Votes>();
  readonly #phrases = new Map<string, Votes>();
  /** Last words of longer names: "Tugendhat" of "Tom Tugendhat". */
  readonly #lastWords = new Map<string, Votes>();
  /** Length of the longest phrase that begins with a word. */
  readonly #longest = new Map<string, number>();
  readonly #sentences: readonly Sentence[];
  readonly #decisions: readonly (readonly Decision[])[];

  constructor(sentences: readonly Sentence[], decisions: readonly (readonly Decision[])[]) {
    this.#sentences = sentences;
    this.#decisions = decisions;
    for (let s = 0; s < sentences.length; s++) this.#count(sentences[s]!, decisions[s]!, 1);
  }

  #vote(map: Map<string, Votes>, key: string, type: number, amount: number): void {
    let votes = map.get(key);
    if (votes === undefined) {
      votes = { mass: new Float32Array(TYPES.length), outside: 0 };
      map.set(key, votes);
    }
    if (type === OUTSIDE) votes.outside += amount;
    else votes.mass[type] = votes.mass[type]! + amount;
  }

  /** Adds (sign 1) or takes away (sign -1) the votes of one sentence. */
  #count(sentence: Sentence, decisions: readonly Decision[], sign: number): void {
    const covered = new Uint8Array(sentence.words.length);
    for (const { start, end, type, confidence } of decisions) {
      covered.fill(1, start, end);
      const amount = confidence * sign;
      if (end - start <= LONGEST_PHRASE) {
        this.#vote(this.#phrases, keyOf(sentence, start, end), type, amount);
        const first = sentence.words[start]!.lower;
        if ((this.#longest.get(first) ?? 0) < end - start) this.#longest.set(first, end - start);
      }
      for (let i = start; i < end; i++)
        if (sentence.words[i]!.isCapital) this.#vote(this.#words, sentence.words[i]!.lower, type, amount);
      if (end - start > 1) this.#vote(this.#lastWords, sentence.words[end - 1]!.lower, type, amount);
    }
    if (sentence.casing !== 'normal') return;
    for (let i = 1; i < sentence.words.length; i++) {
      const word = sentence.words[i]!;
      if (covered[i] === 0 && word.isCapital) this.#vote(this.#words, word.lower, OUTSIDE, sign);
    }
  }

  /**
   * Pushes what the document decided elsewhere (this sentence left out) on each token of a sentence.
   * @param wanted where given, tokens with 0 get no features
   */
  pushSentence(index: number, list: FeatureList, wanted?: Uint8Array): void {
    const sentence = this.#sentences[index]!;
    this.#count(sentence, this.#decisions[index]!, -1);
    let phrase: Phrase | null = null;
    for (let i = 0; i < sentence.words.length; i++) {
      if (phrase === null || i >= phrase.end) phrase = this.#phraseAt(sentence, i);
      if (wanted?.[i] !== 0) {
        this.#pushToken(sentence, i, list);
        if (phrase !== null) this.#pushPhrase(list, sentence, phrase, i);
      }
      list.endToken();
    }
    this.#count(sentence, this.#decisions[index]!, 1);
  }

  /** The longest name decided elsewhere that begins at a token, however it is written there. */
  #phraseAt(sentence: Sentence, start: number): Phrase | null {
    const word = sentence.words[start]!;
    if (sentence.casing === 'normal' && !word.isCapital) return null;
    const longest = Math.min(
      this.#longest.get(word.lower) ?? 0,
      LONGEST_SOUGHT,
      sentence.words.length - start,
    );
    for (let length = longest; length > 0; length--) {
      const votes = this.#phrases.get(keyOf(sentence, start, start + length));
      if (votes !== undefined && massOf(votes) >= SLIGHTEST) return { start, end: start + length, votes };
    }
    return null;
  }

  #pushPhrase(list: FeatureList, sentence: Sentence, phrase: Phrase, i: number): void {
    const { start, end, votes } = phrase;
    const place = placeIn(start, end, i) * 8 + Math.min(end - start, 4);
    this.#pushVotes(list, votes, DECIDED + 16, place * 4 + CASINGS[sentence.casing]);
  }

  #pushToken(sentence: Sentence, i: number, list: FeatureList): void {
    const word = sentence.words[i]!;
    const run = sentence.runs[sentence.runOf[i]!];
    const isAlone = run !== undefined && run.end - run.start === 1 ? 1 : 0;
    this.#pushVotes(list, this.#words.get(word.lower), DECIDED, isAlone);
    this.#pushVotes(list, this.#lastWords.get(word.lower), DECIDED + 4, isAlone);
    if (run !== undefined && run.end - run.start <= LONGEST_PHRASE) {
      const place = placeIn(run.start, run.end, i);
      this.#pushVotes(list, this.#phrases.get(keyOf(sentence, run.start, run.end)), DECIDED + 8, place);
    }
    const next = sentence.words[i + 1];
    if (next !== undefined) this.#pushVotes(list, this.#words.get(next.lower), DECIDED + 12, 0, 1);
    const before = sentence.words[i - 1];
    if (before !== undefined) this.#pushVotes(list, this.#words.get(before.lower), DECIDED + 14, 0, 1);
  }

  #pushVotes(list: FeatureList, votes: Votes | undefined, template: number, place: number, few = 0): void {
    if (votes === undefined) return;
    let best: number = OUTSIDE;
    let most = votes.outside;
    let sum = votes.outside;
    for (let type = 0; type < TYPES.length; type++) {
      const mass = votes.mass[type]!;
      sum += mass;
      if (mass > most) {
        most = mass;
        best = type;
      }
    }
    if (sum < SLIGHTEST) return;
    const share = most > sum * 0.9 ? 2 : most > sum * 0.6 ? 1 : 0;
    const weight = most > 2.5 ? 3 : most > 1.2 ? 2 : most > 0.7 ? 1 : 0;
    list.push(mix2(template, best * 4 + share, place));
    if (few === 1) return;
    list.push(mix2(template + 1, (best * 4 + share) * 4 + weight, place));
  }
}
