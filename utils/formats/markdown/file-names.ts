/** What Windows, Obsidian's links or a path cannot have in a name. */
const UNFIT = /[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]%]+/gu;
/** Windows keeps these for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|conin\$|conout\$)(?=\s*(?:\.|$))/iu;
const LONGEST = 80;
/** A disk takes 255 bytes; some are left for a number and the ending. */
const MOST_BYTES = 240;
/** UTF-8 has no more bytes for a code unit of UTF-16. */
const MOST_BYTES_OF_UNIT = 3;

/** A name for a file, without ending, of a name that may hold anything. */
export function makeFileName(name: string): string {
  const plain = name.toWellFormed().normalize('NFC').replace(UNFIT, ' ').replace(/\s+/gu, ' ').trim();
  const short = shorten(plain).replace(/^[. ]+|[. ]+$/gu, '');
  if (short === '') return 'Unnamed';
  return short.replace(RESERVED, '$& -');
}

function shorten(name: string): string {
  // Nearly all, and to encode each character of twenty thousand names takes half as long as to write all their notes.
  if (name.length <= Math.min(LONGEST, MOST_BYTES / MOST_BYTES_OF_UNIT)) return name;
  const encoder = new TextEncoder();
  let short = '';
  let bytes = 0;
  for (const character of [...name].slice(0, LONGEST)) {
    bytes += encoder.encode(character).length;
    if (bytes > MOST_BYTES) break;
    short += character;
  }
  return short;
}

/** A file name for each id; those that some disk would take for one another are told apart by a number. */
export function nameFiles(
  named: readonly { readonly id: string; readonly name: string }[],
): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { id, name } of named) {
    const base = makeFileName(name);
    let file = base;
    let folded = fold(file);
    for (let number = 2; taken.has(folded); number += 1) {
      file = `${base} (${number})`;
      folded = fold(file);
    }
    taken.add(folded);
    names.set(id, file);
  }
  return names;
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
