/**
 * The rows of a CSV text (RFC 4180): cells in quotes may hold anything, `""` is a quote. Rows end with LF, CRLF or
 * CR; an empty row is left out. A quote that nobody closes ends with the text. Tolerates a byte order mark.
 * @param separator one character
 */
export function* readRows(text: string, separator = ','): Generator<string[]> {
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at + 1) : { text: '', end: at };
    const end = findCellEnd(text, cell.end, separator);
    row.push(cell.text + text.slice(cell.end, end));
    if (text[end] === separator) {
      at = end + 1;
      // A separator at the very end stands before one more, empty cell.
      if (at < text.length) continue;
      row.push('');
    }
    if (row.length > 1 || row[0] !== '') yield row;
    row = [];
    at = Math.max(at, end) + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

function readQuoted(text: string, start: number): { text: string; end: number } {
  let read = '';
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { text: read + text.slice(at), end: text.length };
    read += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { text: read, end: quote + 1 };
    read += '"';
    at = quote + 2;
  }
}

function findCellEnd(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
