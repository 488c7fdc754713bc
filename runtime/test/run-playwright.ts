import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { provideChromium } from '../chromium';
import { runNode } from './run-command';
import { startStack } from './stack';
import { serveStackControl } from './stack-control';
import type { Tally } from './tally';

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
  const file = join(runFolder, 'playwright.json');
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...filters];
  const { ok } = await runNode(args, {
    show: true,
    env: {
      ...stack.env,
      ...chromium.env,
      PLAYWRIGHT_CHROMIUM: chromium.executablePath,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      BATON_E2E_URL: stack.baseUrl,
      BATON_E2E_CONTROL_URL: control.url,
    },
  });
  control.close();
  await stack.stop();
  const failedBefore = tally.failed;
  if (existsSync(file)) countReport(file, tally);
  if (!ok && tally.failed === failedBefore) tally.fail('playwright');
}

function countReport(file: string, tally: Tally): void {
  const report = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  const specs = report.suites.flatMap(specsOf);
  for (const spec of specs) {
    for (const { status } of spec.tests) {
      if (status === 'expected') tally.pass();
      else if (status !== 'skipped') tally.fail(`e2e/${spec.file}: ${spec.title}`);
    }
  }
}

function specsOf(suite: Suite): z.infer<typeof Spec>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}
