import { type Import, listImports, packageOf } from './imports.ts';
import { isOutside, roomOf } from './rooms.ts';
import type { SourceTree } from './source-files.ts';

/** Every import that goes against the plan of the house, a line each. */
export function findBreaches(tree: SourceTree): string[] {
  const homeless = [...tree.keys()]
    .filter((path) => !isOutside(path) && roomOf(path) === null)
    .map((path) => `${path} stands in no room`);
  return [...homeless, ...listImports(tree).flatMap(findBreach)];
}

function findBreach(line: Import): string[] {
  const say = (why: string): string[] => [`${line.from} imports ${line.specifier}: ${why}`];
  if (line.target === null) return findPackageBreach(line, say);
  if (!/\.[a-z]+$/.test(line.target)) return say('a relative import names the file with its ending');
  if (isOutside(line.from)) {
    const isBarred = line.target.startsWith('entrypoints/') && !line.from.startsWith('tests/unit/');
    return isBarred ? say('nobody imports from entrypoints/') : [];
  }
  if (isOutside(line.target)) return say('what is shipped does not import tests or tools');
  const from = roomOf(line.from);
  const to = roomOf(line.target);
  if (from === null || to === null || from === to) return [];
  if (line.target.startsWith('entrypoints/')) return say('nobody imports from entrypoints/');
  const sees = line.isType ? [...from.sees, ...(from.seesTypes ?? [])] : from.sees;
  return sees.includes(to.name) ? [] : say(`${from.name} does not see ${to.name}`);
}

function findPackageBreach(line: Import, say: (why: string) => string[]): string[] {
  const name = packageOf(line.specifier);
  const room = roomOf(line.from);
  if (isOutside(line.from)) return name === 'idb' ? say('only utils/db imports idb') : [];
  if (name.startsWith('node:')) return say('what is shipped runs without Node');
  return room === null || room.packages.includes(name) ? [] : say(`${room.name} does without ${name}`);
}

/** Circles of imports among the files of a tree, each as the way round. Imports of types count. */
export function findCycles(tree: SourceTree): string[] {
  const next = new Map<string, string[]>();
  for (const { from, target } of listImports(tree)) {
    if (target !== null && tree.has(target)) next.set(from, [...(next.get(from) ?? []), target]);
  }
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) {
      cycles.push([...way.slice(at), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return cycles;
}
