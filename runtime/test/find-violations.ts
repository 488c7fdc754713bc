import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../processes/root';

const Report = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

export type Boundaries = {
  /** How many modules were looked at: nearly none means that the tool saw nothing, not that all is well. */
  modules: number;
  /** One sentence each. */
  violations: string[];
};

/**
 * Checks imports against `.dependency-cruiser.cjs`.
 * @param cwd the folder that holds `src` and `tsconfig.json`
 */
export function findViolations(cwd: string, folders: string[]): Boundaries {
  const cli = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(ROOT, '.dependency-cruiser.cjs');
  const run = spawnSync(process.execPath, [cli, '--config', config, '--output-type', 'json', ...folders], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.stdout === '') throw new Error(`dependency-cruiser failed: ${run.stderr}`);
  const { summary } = Report.parse(JSON.parse(run.stdout));
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(
      ({ from, to, rule }) => `${from} must not import ${to} (${rule.name}).`,
    ),
  };
}
