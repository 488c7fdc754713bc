import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../processes/root';
import { runNode } from './run-command';
import type { Tally } from './tally';

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Runs projects of vitest.config.ts and counts their tests; a file that cannot even be loaded counts as a failure. */
export async function runVitest(
  projects: string[],
  filters: string[],
  runFolder: string,
  env: Record<string, string>,
  tally: Tally,
): Promise<void> {
  const file = join(runFolder, `${projects.join('-')}.json`);
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
  ];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await runNode([...args, ...reporters, ...filters], { show: true, env });
  const failedBefore = tally.failed;
  if (existsSync(file)) countReport(file, tally);
  // An error outside of any test, or no test at all.
  if (!ok && tally.failed === failedBefore) tally.fail(`vitest ${projects.join(' and ')}`);
}

function countReport(file: string, tally: Tally): void {
  for (const suite of Report.parse(JSON.parse(readFileSync(file, 'utf8'))).testResults) {
    const path = suite.name.replace(`${ROOT}/`, '');
    const failed = suite.assertionResults.filter((test) => test.status === 'failed');
    tally.pass(suite.assertionResults.filter((test) => test.status === 'passed').length);
    for (const test of failed) tally.fail(`${path}: ${test.fullName}`);
    if (suite.status === 'failed' && failed.length === 0) tally.fail(path);
  }
}
