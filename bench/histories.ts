import type { ManyHistories } from '../tests/integration/model/play-many';
import { startTemporaryStack } from './support/temporary-stack';

/**
 * Random concurrent histories on real PostgreSQL, with what they reached: a promise counts as kept only where its
 * steps and transitions were played. A failing history is named by its seed, and made smaller.
 */
export async function histories(options: {
  readonly count: number;
  readonly seed: number;
}): Promise<ManyHistories & { readonly firstSeed: number; readonly seconds: number }> {
  const stop = await startTemporaryStack();
  const { openModelLab } = await import('../tests/integration/model/model-lab');
  const { playMany } = await import('../tests/integration/model/play-many');
  const { services } = await import('../src/server/services');
  const lab = await openModelLab();
  const startedAt = performance.now();
  const played = await playMany(lab, { firstSeed: options.seed, count: options.count }, (done) => {
    if (done % 100 === 0) console.error(`${done} of ${options.count} histories`);
  });
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  await lab.close();
  await services().database.close();
  await stop();
  return { firstSeed: options.seed, seconds, ...played };
}
