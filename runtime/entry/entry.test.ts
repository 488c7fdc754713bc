import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const versions: Record<'unsupportedNode' | 'unsupportedPlatform', (text: string) => string | undefined> =
  require('./node-version.cjs');
const packages: { packagesAreStale(root: string): boolean } = require('./stale-packages.cjs');

describe('the version of Node', () => {
  test.each(['v20.19.0', 'v20.20.2', 'v21.0.0', 'v24.1.0'])('%s will do', (version) => {
    expect(versions.unsupportedNode(version)).toBeUndefined();
  });

  test.each(['v8.17.0', 'v18.20.4', 'v20.18.3'])('%s is refused in one sentence', (version) => {
    expect(versions.unsupportedNode(version)).toBe(
      `Baton needs Node 20.19 or later; this is ${version}. See https://nodejs.org.`,
    );
  });

  test('Windows is pointed to its Linux subsystem', () => {
    expect([versions.unsupportedPlatform('linux'), versions.unsupportedPlatform('win32')]).toEqual([
      undefined,
      'Baton does not run on Windows itself; use it inside the Windows Subsystem for Linux.',
    ]);
  });
});

describe('node_modules', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'baton-packages-'));
    mkdirSync(join(root, 'node_modules'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function staleWith(wanted: object, installed: object | undefined): boolean {
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
    if (installed) {
      writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
    }
    return packages.packagesAreStale(root);
  }

  const pg = { 'node_modules/pg': { version: '8.1.0' } };

  test('is fresh when every package has the version of the lock', () => {
    expect(staleWith(pg, pg)).toBe(false);
  });

  test('is stale after an install that did not finish', () => {
    expect(staleWith(pg, undefined)).toBe(true);
  });

  test('is stale when a package is missing or has another version', () => {
    expect([staleWith(pg, {}), staleWith(pg, { 'node_modules/pg': { version: '8.0.0' } })]).toEqual([
      true,
      true,
    ]);
  });

  test('may lack what is optional, because it can be for another system', () => {
    expect(staleWith({ ...pg, 'node_modules/x-darwin': { version: '1.0.0', optional: true } }, pg)).toBe(
      false,
    );
  });
});
