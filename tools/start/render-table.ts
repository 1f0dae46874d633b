/**
 * A table as plain text, its columns as wide as their widest cell. No line is longer than `width` allows: the last
 * column is cut.
 */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = [head, widths.map((length) => '─'.repeat(length)), ...rows].map((cells) => {
    const line = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    return line.trimEnd();
  });
  return lines.map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line)).join('\n');
}
