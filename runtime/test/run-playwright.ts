import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { provideChromium } from '../chromium';
import { runNode } from './run-command';
import { startStack } from './stack';
import { serveStackControl } from './stack-control';
import type { Tally } from './tally';

/** Apart, because the second kills what the first relies on. */
const PROJECTS = ['desktop', 'faults'];

type Suite = { specs: z.infer<typeof Spec>[]; suites?: Suite[] | undefined };
const Spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ status: z.string() })),
});
const Suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(Spec), suites: z.array(Suite).optional() }),
);
const Report = z.object({ suites: z.array(Suite), errors: z.array(z.unknown()) });

/**
 * Starts a stack and a browser and runs the tests of `e2e`. The stack is what `closers` must stop if we are interrupted.
 */
export async function runPlaywright(
  filters: string[],
  runFolder: string,
  buildDir: string,
  onStart: (stop: () => Promise<void>) => void,
  tally: Tally,
): Promise<void> {
  const log = (line: string) => console.log(`  ${line}`);
  const chromium = await provideChromium(log);
  const stack = await startStack({ folder: runFolder, buildDir, log });
  onStart(stack.stop);
  const control = await serveStackControl(stack);
  const env = {
    ...stack.env,
    ...chromium.env,
    PLAYWRIGHT_CHROMIUM: chromium.executablePath,
    BATON_E2E_URL: stack.baseUrl,
    BATON_E2E_CONTROL_URL: control.url,
  };
  let tests = 0;
  for (const project of PROJECTS) tests += await runProject(project, filters, runFolder, env, tally);
  if (tests === 0) tally.fail('browser tests: none was found');
  control.close();
  await stack.stop();
}

/** @returns how many tests there were */
async function runProject(
  project: string,
  filters: string[],
  runFolder: string,
  env: Record<string, string | undefined>,
  tally: Tally,
): Promise<number> {
  const file = join(runFolder, `playwright-${project}.json`);
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--project', project, '--pass-with-no-tests'];
  const options = { show: true, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file } };
  const { ok } = await runNode([...args, '--reporter=list,json', ...filters], options);
  const failedBefore = tally.failed;
  const tests = existsSync(file) ? countReport(file, tally) : 0;
  if (!ok && tally.failed === failedBefore) tally.fail(`browser tests: ${project}`);
  return tests;
}

function countReport(file: string, tally: Tally): number {
  const report = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  const outcomes = report.suites
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map(({ status }) => ({ status, name: `e2e/${spec.file}: ${spec.title}` })));
  for (const { status, name } of outcomes) {
    if (status === 'expected') tally.pass();
    else if (status !== 'skipped') tally.fail(name);
  }
  return outcomes.length;
}

function specsOf(suite: Suite): z.infer<typeof Spec>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}
