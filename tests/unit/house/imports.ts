import { posix } from 'node:path';
import type { SourceTree } from './source-files.ts';

export interface Import {
  /** Path of the importing file. */
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** Path of the imported file for a relative import, null for a package. */
  readonly target: string | null;
  /** Whether only types come in: nothing of it is left at run time. */
  readonly isType: boolean;
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` at the beginning of a line, and `import('x')` anywhere. */
const STATEMENT =
  /^(?:import|export)\s(?:[^'"`;()]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** Every import of a tree, in the order of the files. Queries such as `?inline` are no part of the target. */
export function listImports(tree: SourceTree): Import[] {
  return [...tree].flatMap(([from, text]) =>
    [...text.matchAll(STATEMENT)].map((match) => {
      const specifier = match[1] ?? match[2] ?? '';
      const target = specifier.startsWith('.')
        ? posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))
        : null;
      return { from, specifier, target, isType: /^import type\s/.test(match[0]) };
    }),
  );
}

/** Name of the package that a specifier asks for ("preact" of "preact/hooks"); Node's own keep their "node:". */
export function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
