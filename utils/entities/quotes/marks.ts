/** What a quotation mark does where it stands: opens, closes, or either (a straight mark between spaces). */
export type MarkSide = 'open' | 'close' | 'either';

/** A quotation mark. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly side: MarkSide;
  /** Double marks hold quotations; single ones do so where no double one is open. */
  readonly width: 'double' | 'single';
  readonly curly: boolean;
}

const MARK = /``|''|’’|‘‘|[“”„«»"‘’']/g;
const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{—–\-/…]/;

/** The quotation marks of a stretch of text, in order. Apostrophes inside words are none. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  let hasDouble = false;
  // Cut out, so that a search without a find ends with the stretch and not with the text.
  const inner = text.slice(start, end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(inner); match; match = MARK.exec(inner)) {
    // ‘… ‘…’’ closes two single marks; after “ the same signs are a typist's double one.
    if (match[0] === '’’' && !hasDouble) MARK.lastIndex = match.index + 1;
    const sign = match[0] === '’’' && !hasDouble ? '’' : match[0];
    const mark = readMark(text, sign, start + match.index, start, end);
    if (mark) marks.push(mark);
    hasDouble ||= mark?.width === 'double';
  }
  return marks;
}

function readMark(text: string, sign: string, at: number, from: number, to: number): Mark | null {
  const before = at > from ? text[at - 1]! : ' ';
  const last = at + sign.length;
  const after = last < to ? text[last]! : ' ';
  const place = { start: at, end: Math.min(last, to) };
  switch (sign) {
    case '“':
    case '„':
    case '``':
    case '‘‘':
      // German “ closes what „ opened; English text has it as an opener only, save for typing errors after a word.
      return {
        ...place,
        side: LETTER.test(before) && !LETTER.test(after) ? 'either' : 'open',
        width: 'double',
        curly: true,
      };
    case '”':
    case '’’':
      return { ...place, side: 'close', width: 'double', curly: true };
    case "''":
      return { ...place, side: sideOf(before, after), width: 'double', curly: false };
    case '«':
      return { ...place, side: 'open', width: 'double', curly: true };
    case '»':
      return { ...place, side: 'close', width: 'double', curly: true };
    case '"':
      // Inches and minutes: 6'2", 24".
      if (
        /[\d'’]/.test(before) &&
        /\d['’]?\d*$/.test(text.slice(Math.max(from, at - 5), at)) &&
        /[\s-]/.test(after)
      ) {
        return { ...place, side: 'close', width: 'double', curly: false };
      }
      return { ...place, side: sideOf(before, after), width: 'double', curly: false };
    default:
      return readSingle(sign, before, after, place);
  }
}

function readSingle(
  sign: string,
  before: string,
  after: string,
  place: { start: number; end: number },
): Mark | null {
  if (sign === '‘') {
    if (LETTER.test(before) || /\s/.test(after)) return null;
    return { ...place, side: 'open', width: 'single', curly: true };
  }
  if (LETTER.test(before) && LETTER.test(after)) return null;
  const curly = sign === '’';
  if (!/\s/.test(before) && !LETTER.test(after)) return { ...place, side: 'close', width: 'single', curly };
  if (!curly && OPENS_AFTER.test(before) && /\p{L}/u.test(after)) {
    return { ...place, side: 'open', width: 'single', curly };
  }
  return null;
}

function sideOf(before: string, after: string): MarkSide {
  const opens = OPENS_AFTER.test(before) || /[“‘]/.test(before);
  const closes = /[\s.,;:!?)\]}—–\-’”]/.test(after);
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  return 'either';
}
