/** Several texts in one cell: parted by "; ", with a backslash before a semicolon or backslash of their own. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/gu, '\\$&')).join('; ');
}

/** The texts that `joinList` was given; none of them is taken to be empty. */
export function splitList(cell: string): string[] {
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < cell.length; at += 1) {
    const character = cell[at] ?? '';
    if (character === '\\' && at + 1 < cell.length) {
      at += 1;
      item += cell[at];
    } else if (character === ';') {
      items.push(item);
      item = '';
      if (cell[at + 1] === ' ') at += 1;
    } else item += character;
  }
  return [...items, item].filter((one) => one !== '');
}
