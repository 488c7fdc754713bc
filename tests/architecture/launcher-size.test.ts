import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { versionIn } from '../../src/features/settings/installation/page-report';
import { bundleLauncher } from '../../src/server/widget/bundle-launcher';

/** Bytes, gzipped, that the launcher may cost every page of a customer's site. */
const BUDGET = 8_500;

test('the launcher stays within its budget', async () => {
  const script = await bundleLauncher();
  // An empty script would be within any budget.
  expect(script).toContain('baton-widget');
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(BUDGET);
});

test('the launcher brings no library and evaluates no text', async () => {
  const script = await bundleLauncher();
  expect(script).not.toMatch(/\beval\(|new Function|innerHTML|\bZod/);
});

test('the launcher names its version, in its first line and when it reports', async () => {
  const script = await bundleLauncher();
  const version = versionIn(script);
  expect(version).not.toBeNull();
  expect(script.split(`"${version}"`)).toHaveLength(2);
  expect(versionIn(await bundleLauncher())).toBe(version);
});
