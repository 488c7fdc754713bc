import { Pool } from 'pg';
import { createFileModelStore } from '../../../src/adapters/file-model-store';
import { env } from '../../../src/server/env';
import { services } from '../../../src/server/services';
import { createBrain } from '../../../src/services/bot/brain';
import { ModelWorker } from './model-worker';
import { installMovedClock } from './moved-clock';
import { type HistoryResult, playHistory } from './run-history';
import { drawHistory, type History } from './steps';

export interface ModelLab {
  readonly admin: Pool;
  play(history: History): Promise<HistoryResult>;
  /** The history of a seed. */
  playSeed(seed: number): Promise<HistoryResult>;
  close(): Promise<void>;
}

/** A database whose clock can be moved, and a worker that runs when it is told to. */
export async function openModelLab(): Promise<ModelLab> {
  const { DATABASE_URL, BATON_MODEL_DIR } = env();
  const settings = { connectionString: DATABASE_URL, application_name: 'model' };
  const first = new Pool(settings);
  // The database may end before an idle connection has said goodbye.
  first.on('error', () => undefined);
  await installMovedClock(first);
  await first.end();
  const admin = new Pool({ ...settings, max: 4 });
  admin.on('error', () => undefined);
  const brain = createBrain(createFileModelStore(BATON_MODEL_DIR), services().log);
  await brain.warmUp();
  const worker = new ModelWorker(DATABASE_URL, brain);
  const play = (history: History) => playHistory(admin, worker, history);
  return {
    admin,
    play,
    playSeed: (seed) => play(drawHistory(seed)),
    async close() {
      await worker.close();
      await admin.end();
    },
  };
}
