import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LaunchError } from '../launch-error';
import { buildIfStale } from '../launcher/build-if-stale';
import { Closers } from '../launcher/closers';
import { generateClient } from '../migrations/generate-client';
import { type Part, readWanted, type Wanted } from './parts';
import { stopCommands } from './run-command';
import { runPlaywright } from './run-playwright';
import { runVitest } from './run-vitest';
import { runStaticChecks } from './static-checks';
import { Tally } from './tally';

/** A folder of its own, so that a started Baton keeps its build. */
const BUILD_DIR = '.next-test';

/** `npm test`: everything that must hold, on databases, ports and a build of its own. Its last line is the tally. */
async function runTests(wanted: Wanted, tally: Tally, closers: Closers): Promise<void> {
  const { filters } = wanted;
  const wants = (...parts: Part[]) => !closers.closing && parts.some((part) => wanted.parts.has(part));
  const runFolder = makeRunFolder(closers);
  const env = { BATON_BUILD_DIR: BUILD_DIR };

  await generateClient();
  if (wants('checks')) {
    heading('Checks');
    await runStaticChecks(tally);
  }
  if (wants('unit')) {
    heading('Unit tests');
    await runVitest(['unit'], filters, runFolder, env, tally);
  }
  let built = false;
  if (wants('integration', 'e2e')) {
    heading('Production build');
    built = await build(runFolder, tally, closers);
  }
  if (wants('integration')) {
    heading('Integration tests');
    await runVitest(['integration', 'alone', 'launcher'], filters, runFolder, env, tally);
  }
  if (wants('e2e') && built) {
    heading('Browser tests');
    await runPlaywright(filters, runFolder, BUILD_DIR, (stop) => closers.add(stop), tally);
  }
}

/** Everything temporary of this run, the runners' too, lies in one folder that is deleted at the end. */
function makeRunFolder(closers: Closers): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-run-'));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  // Root's PostgreSQL runs as another user, who must be able to pass through.
  for (const path of [folder, temporary]) chmodSync(path, 0o711);
  process.env.TMPDIR = temporary;
  closers.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  closers.add(stopCommands);
  return folder;
}

async function build(runFolder: string, tally: Tally, closers: Closers): Promise<boolean> {
  const startedAt = Date.now();
  try {
    const made = await buildIfStale({
      buildDir: BUILD_DIR,
      logFile: join(runFolder, 'build.log'),
      onStart: (stop) => closers.add(stop),
    });
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    console.log(made ? `  made in ${BUILD_DIR} (${seconds} s)` : `  ${BUILD_DIR} is up to date`);
    tally.pass();
    return true;
  } catch (error) {
    console.log(error instanceof LaunchError ? error.message : error);
    tally.fail('production build');
    return false;
  }
}

function heading(title: string): void {
  console.log(`\n${title}`);
}

const closers = new Closers();
const tally = new Tally();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    console.log(`\nStopping the tests (${signal}).`);
    void closers.closeAll().then(() => process.exit(130));
  });
}
runTests(readWanted(process.argv.slice(2)), tally, closers)
  .catch((error: unknown) => {
    if (closers.closing) return;
    console.error(error instanceof LaunchError ? error.message : error);
    tally.fail('the test run itself');
  })
  .then(async () => {
    if (closers.closing) return;
    await closers.closeAll();
    console.log(`\n${tally.report()}`);
    process.exit(tally.failed === 0 ? 0 : 1);
  });
