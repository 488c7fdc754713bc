import { startWorker } from '@/jobs/worker';
import { assistantParts } from '@/server/assistant';
import { env } from '@/server/env';
import { modelStore } from '@/server/models';
import { outgoing } from '@/server/outgoing';
import { services } from '@/server/services';
import { watchParent } from './realtime/parent-watch';

/** The worker process: turns, timers and the outbox sweep. */
watchParent(() => process.exit(1), Number(process.env.BATON_PARENT_FD) || undefined);
const worker = await startWorker(services(), {
  databaseUrl: env().DATABASE_URL,
  models: modelStore(),
  outgoing: outgoing(),
  assistant: assistantParts(),
});
const stop = () => {
  worker.stop().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.send?.('ready');
