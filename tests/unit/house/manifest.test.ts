import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../../../tools/browser/browser-name.ts';
import { buildExtension, extensionFolder } from '../../../tools/setup/build-extension.ts';
import { ROOT } from './source-files.ts';

/** What we may ask for; the side panel is Chromium's alone. */
const PERMISSIONS: Record<BrowserName, readonly string[]> = {
  chromium: ['alarms', 'contextMenus', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['alarms', 'contextMenus', 'storage', 'unlimitedStorage'],
};

interface Manifest {
  readonly manifest_version: number;
  readonly permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly all_frames?: boolean }[];
  readonly web_accessible_resources: readonly {
    readonly resources: readonly string[];
    readonly use_dynamic_url?: boolean;
  }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly background: Record<string, unknown>;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: unknown;
    };
  };
}

describe.each(BROWSER_NAMES)('the manifest built for %s', (browser) => {
  let manifest: Manifest;

  beforeAll(async () => {
    const path = join(extensionFolder(browser), 'manifest.json');
    if (timeOf(path) < timeOf(join(ROOT, 'wxt.config.ts'))) await buildExtension(browser);
    manifest = JSON.parse(readFileSync(path, 'utf8'));
  }, 60_000);

  it('is of version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('weighs no more than 8 MB packed', () => {
    const files = readdirSync(extensionFolder(browser), { recursive: true, withFileTypes: true });
    const weights = files
      .filter((file) => file.isFile())
      .map((file) => gzipSync(readFileSync(join(file.parentPath, file.name))).length);
    expect(weights.length).toBeGreaterThan(10);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(8_000_000);
  });

  it('asks for no more than it may, and for no host', () => {
    expect(PERMISSIONS[browser]).toEqual(expect.arrayContaining([...manifest.permissions]));
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('has a reason in STORE.md for each permission', () => {
    const store = readFileSync(join(ROOT, 'STORE.md'), 'utf8');
    const named = [...store.matchAll(/^\| `(\w+)`/gmu)].map(([, permission]) => permission);
    expect(named).toEqual(expect.arrayContaining([...manifest.permissions]));
    expect(named.filter((one) => one !== 'searchTerms').sort()).toEqual(PERMISSIONS.chromium);
  });

  it('reads http and https pages, their top frame only', () => {
    const [script, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect([...(script?.matches ?? [])].sort()).toEqual(['http://*/*', 'https://*/*']);
    expect(script?.all_frames ?? false).toBe(false);
  });

  it('shows a page the card and nothing else', () => {
    expect(manifest.web_accessible_resources.flatMap(({ resources }) => resources)).toEqual(['card.html']);
    expect(manifest.web_accessible_resources.every(({ use_dynamic_url }) => use_dynamic_url)).toBe(true);
  });

  it('lets our pages load our own files only, and ask Wikipedia and Wikidata', () => {
    const policy = manifest.content_security_policy.extension_pages;
    const asked = " connect-src 'self' https://en.wikipedia.org https://www.wikidata.org;";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(asked);
    expect(policy.replace(asked, '')).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });

  it('names the browser versions that it needs', () => {
    if (browser === 'chromium') {
      expect(manifest.minimum_chrome_version).toBe('148');
      return;
    }
    expect(manifest.browser_specific_settings?.gecko).toMatchObject({
      id: expect.stringContaining('@'),
      strict_min_version: '150.0',
      data_collection_permissions: { required: ['none'], optional: ['searchTerms'] },
    });
  });
});

/** When a file was last written, in milliseconds since 1970; 0 where there is none. */
function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
