import type { SourceTree } from './source-files.ts';

export const LONGEST_FILE = 300;
export const MEDIAN_FILE = 100;

const MAY_EXPORT_DEFAULT = /^entrypoints\/|\.config\.ts$|^utils\/native-browser\.ts$/;

/** What no file of ours may hold, a line each: over-long files, barrels, `any`, silenced types, default exports. */
export function findFaults(tree: SourceTree): string[] {
  return [...tree].flatMap(([path, text]) => {
    const lines = countLines(text);
    const code = stripComments(text);
    return [
      ...(lines > LONGEST_FILE ? [`${path} has ${lines} lines, more than ${LONGEST_FILE}`] : []),
      ...(isBarrel(code) ? [`${path} only passes on what others export`] : []),
      ...(/^export \* /m.test(code) ? [`${path} exports everything of another file`] : []),
      ...(/\S: an[y]\b|[<|&] ?an[y]\b|\bas an[y]\b/.test(stripStrings(code)) ? [`${path} says any`] : []),
      ...(/@ts-(?:ignore|nocheck|expect-error)/.test(text) ? [`${path} silences the type checker`] : []),
      ...(/^export default\b/m.test(code) && !MAY_EXPORT_DEFAULT.test(path)
        ? [`${path} has a default export`]
        : []),
    ];
  });
}

/** Number of lines of the file in the middle. */
export function medianLength(tree: SourceTree): number {
  const lengths = [...tree.values()].map(countLines).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

function countLines(text: string): number {
  return text.trimEnd().split('\n').length;
}

function isBarrel(code: string): boolean {
  const statements = code
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  return statements.length > 0 && statements.every((statement) => /^export\s[^;]*\sfrom\s/.test(statement));
}

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function stripStrings(code: string): string {
  return code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}
