import { runNode } from './run-command';
import type { Tally } from './tally';

const TSX = ['--import', 'tsx'];

/** Each is one check: a name and what Node runs for it. */
const CHECKS: [name: string, args: string[]][] = [
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['lint', ['node_modules/@biomejs/biome/bin/biome', 'check']],
  ['boundaries', [...TSX, 'runtime/test/boundaries.ts']],
  ['lockfile', [...TSX, 'runtime/lockfile/check.ts']],
  ['migrations', [...TSX, 'runtime/migrations/check.ts']],
];
const AT_ONCE = 2;

/** Runs the checks that need no running product, two at a time. */
export async function runStaticChecks(tally: Tally): Promise<void> {
  const waiting = [...CHECKS];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await runCheck(next, tally);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function runCheck([name, args]: (typeof CHECKS)[number], tally: Tally): Promise<void> {
  const startedAt = Date.now();
  const { ok, output } = await runNode(args, { show: false });
  console.log(`  ${ok ? 'passed' : 'FAILED'}  ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  if (ok) {
    tally.pass();
    return;
  }
  console.log(output);
  tally.fail(name);
}
