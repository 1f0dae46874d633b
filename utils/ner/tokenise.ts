import type { Span } from '../types.ts';
import { isAsciiLetter } from './ascii.ts';

/** A token: the normalised form that features see, and its place in the text it came from. */
export interface Token extends Span {
  readonly form: string;
  /** E-mail address, link or handle: never part of a name. */
  readonly isLink: boolean;
}

/** Soft hyphens and zero-width characters stand inside of words, links and addresses, and are dropped from the form. */
const UNSEEN = String.raw`\u00AD\u200B-\u200D\u2060\uFEFF`;
/** An apostrophe stands within ("Ann.O'Lee@…"); in front it is a quotation mark. */
const EMAIL = String.raw`[\p{L}\p{N}._%+-][\p{L}\p{N}._%+'’${UNSEEN}-]{0,63}@[\p{L}\p{N}${UNSEEN}-]{1,63}(?:\.[\p{L}\p{N}${UNSEEN}-]{1,63}){1,8}`;
const ADDRESS = String.raw`(?:[Hh][Tt]{2}[Pp][Ss]?:\/\/|[Ff][Tt][Pp]:\/\/|[Ww]{3}\.)[^\s<>"“”]{1,2000}`;
const HANDLE = String.raw`@[\p{L}\p{N}_${UNSEEN}]{1,100}`;
const PATH = String.raw`\/[^\s<>"“”]{1,2000}`;
/**
 * A host in lower case is an address; "Amazon.com" may be a company and stays one ordinary token, unless a path goes on
 * from it. With a path, any ending will do ("sho.rt/AnnLee").
 */
const HOST = String.raw`[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:(?:com|org|net|edu|gov|info|io|ai|co|uk|eu|tv|me|au|ca|de|fr|in|nz|ie|us)(?![\p{L}\p{N}])(?:\/[^\s<>"“”]{0,2000})?|[a-z]{2,24}${PATH})`;
const DOT_COM = String.raw`\p{L}[\p{L}\p{N}]{0,62}\.(?:com|org|net|ai|io)(?![\p{L}\p{N}])`;
const JOINED = String.raw`\p{Lu}{1,8}(?:&\p{Lu}{1,8}){1,3}(?![\p{L}\p{N}])`;
const NUMBER = String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:[\p{L}\p{M}\p{N}]+)?`;
const WORD = String.raw`[\p{L}\p{M}\p{N}${UNSEEN}]+(?:['’ʼ][\p{L}\p{M}]+)*`;
const TOKEN = new RegExp(
  [
    `(${EMAIL}|${ADDRESS}|${HANDLE}|${HOST}|${DOT_COM}${PATH})`,
    DOT_COM,
    JOINED,
    NUMBER,
    WORD,
    String.raw`(?<same>[^\s])\k<same>*`,
  ].join('|'),
  'gu',
);

const INVISIBLE = new RegExp(`[${UNSEEN}]`, 'g');
const INVISIBLE_ONCE = new RegExp(`[${UNSEEN}]`);
/** Letters that are written as a base and marks on it: the features know them as one letter. */
const COMBINING_ONCE = /\p{M}/u;
/** Marks stacked without end are put in order at a cost that grows with their square; no word is as long, in UTF-16 units. */
const LONGEST_COMPOSED = 200;
const CLITIC = /(?:n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/i;
/** Typographic marks and the plain ones that the features know them by. */
const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '—',
  '‒': '—',
  '―': '—',
  '…': '...',
  '‑': '-',
  '‐': '-',
};
const TYPOGRAPHIC = /[“”„«»‘’ʼ‚–‒―…‑‐]/g;
const TYPOGRAPHIC_ONCE = /[“”„«»‘’ʼ‚–‒―…‑‐]/;
const LINK_TAIL = /[.,;:!?)\]'’»]+$/;

function pushToken(tokens: Token[], raw: string, from: number, isLink: boolean): void {
  let form = raw;
  let start = from;
  let end = from + raw.length;
  if (INVISIBLE_ONCE.test(form)) {
    form = form.replace(INVISIBLE, '');
    if (form === '') return;
    while (INVISIBLE_ONCE.test(raw[start - from]!)) start++;
    while (INVISIBLE_ONCE.test(raw[end - from - 1]!)) end--;
  }
  if (form.length <= LONGEST_COMPOSED && COMBINING_ONCE.test(form)) form = form.normalize('NFC');
  if (TYPOGRAPHIC_ONCE.test(form)) form = form.replace(TYPOGRAPHIC, (mark) => PLAIN[mark] ?? "'");
  tokens.push({ form, start, end, isLink });
}

/** Behind one of these, a word of plain letters is a token by itself: neither an address nor a longer word goes on. */
const AFTER_WORD: ReadonlySet<number> = new Set([...' \n,;)"?!'].map((mark) => mark.charCodeAt(0)));

/** End of the word of plain letters that begins at `from`; `from` where it takes the whole pattern to tell. */
function endOfPlainWord(text: string, from: number): number {
  let end = from;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  const isDot = text[end] === '.';
  const after = isDot ? end + 1 : end;
  if (after >= text.length) return end;
  const code = text.charCodeAt(after);
  return (isDot ? code === 32 || code === 10 : AFTER_WORD.has(code)) ? end : from;
}

/**
 * Cuts a text into tokens: words without their clitics ("Meta" + "'s"), numbers, single marks, and whole links.
 * Hyphens and full stops always stand alone; `mergeTokens` puts abbreviations together again.
 *
 * @param offset added to every place, where the text is a part of a longer one
 * Linear in the length of the text: every open-ended part of the pattern is bounded or consumes what it scans.
 */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfPlainWord(text, at);
    if (end > at) {
      tokens.push({ form: text.slice(at, end), start: at + offset, end: end + offset, isLink: false });
      at = end;
    } else if (text[at] === ' ') at++;
    else {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      if (match === null) break;
      pushMatch(tokens, match, offset);
      at = TOKEN.lastIndex;
    }
  }
  return tokens;
}

function pushMatch(tokens: Token[], match: RegExpExecArray, offset: number): void {
  let raw = match[0];
  const start = match.index + offset;
  if (match[1] !== undefined) {
    const tail = LINK_TAIL.exec(raw)?.[0] ?? '';
    raw = raw.slice(0, raw.length - tail.length);
    pushToken(tokens, raw, start, true);
    for (let i = 0; i < tail.length; i++) pushToken(tokens, tail[i]!, start + raw.length + i, false);
    return;
  }
  const clitic = raw.length < 40 ? CLITIC.exec(raw) : null;
  if (clitic !== null && clitic.index > 0) {
    pushToken(tokens, raw.slice(0, clitic.index), start, false);
    pushToken(tokens, clitic[0], start + clitic.index, false);
  } else pushToken(tokens, raw, start, false);
}
