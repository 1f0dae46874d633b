import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

interface Package {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly scripts: Record<string, string>;
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { dependencies, devDependencies, scripts }: Package = JSON.parse(read('package.json'));
const all = { ...dependencies, ...devDependencies };

describe('package.json', () => {
  it('ships eight libraries', () => {
    expect(Object.keys(dependencies).sort()).toEqual([
      'csv-parse',
      'fflate',
      'htmlparser2',
      'idb',
      'minisearch',
      'preact',
      'webextension-polyfill',
      'yaml',
    ]);
  });

  it('pins every version', () => {
    for (const [name, version] of Object.entries(all)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has a reason in CONTRIBUTING.md for each dependency, and none for what is gone', () => {
    const table = read('CONTRIBUTING.md').split('## What we lean on')[1] ?? '';
    const reasons = new Map(
      [...table.matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)].map((row) => [row[1] ?? '', row[2] ?? '']),
    );
    expect([...reasons.keys()].sort()).toEqual(Object.keys(all).sort());
    for (const [name, reason] of reasons) expect(reason.length, name).toBeGreaterThan(20);
  });

  it('has the scripts that the house promises', () => {
    const promised = [
      'start test dev dev:firefox build build:firefox zip zip:firefox annotate tag bench lint format typecheck',
      'test:unit test:browser test:e2e',
    ].join(' ');
    for (const name of promised.split(' ')) expect(scripts, name).toHaveProperty(name);
  });
});
