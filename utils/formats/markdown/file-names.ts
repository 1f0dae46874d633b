/** What Windows, Obsidian's links or a path cannot have in a name. */
const UNFIT = /[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]%]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;
const LONGEST = 80;

/** A name for a file, without ending, of a name that may hold anything. */
export function makeFileName(name: string): string {
  const plain = name.toWellFormed().normalize('NFC').replace(UNFIT, ' ').replace(/\s+/gu, ' ').trim();
  const short = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/gu, '');
  if (short === '') return 'Unnamed';
  return RESERVED.test(short) ? `${short} -` : short;
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
    for (let number = 2; taken.has(fold(file)); number += 1) file = `${base} (${number})`;
    taken.add(fold(file));
    names.set(id, file);
  }
  return names;
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
