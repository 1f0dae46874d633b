import { listImports } from './imports.ts';
import type { SourceTree } from './source-files.ts';

const COMPONENT = /^components\/.+\.tsx$/u;
const COMPONENT_TEST = /^tests\/unit\/.+\.test\.tsx$/u;
const CHECK = 'await expectAccessible(';

/** Components that no test with an axe check renders, by themselves or as a part of another. */
export function findUnchecked(code: SourceTree): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, target, isType } of listImports(code)) {
    if (target && !isType) targets.set(from, [...(targets.get(from) ?? []), target]);
  }
  const reached = new Set([...code.keys()].filter((path) => isCheck(path, code)));
  for (const path of reached) for (const target of targets.get(path) ?? []) reached.add(target);
  return [...code.keys()].filter((path) => COMPONENT.test(path) && !reached.has(path));
}

function isCheck(path: string, code: SourceTree): boolean {
  return COMPONENT_TEST.test(path) && (code.get(path) ?? '').includes(CHECK);
}
