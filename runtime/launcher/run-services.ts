import { join } from 'node:path';
import { LaunchError } from '../launch-error';
import type { ChildSpec } from '../processes/child-process';
import { keepAlive } from '../processes/keep-alive';
import { everyInterface } from '../processes/listen-port';
import { restartOnChange } from '../processes/restart-on-change';
import type { Service } from '../processes/service';
import type { Closers } from './closers';
import type { Configuration } from './configuration';
import type { PreparedStack } from './prepare-stack';
import type { Steps } from './steps';
import { watchWorkerSources } from './watch-sources';

/** Starts realtime, worker and web, and keeps them running until the closers run. */
export async function runServices(
  configuration: Configuration,
  stack: PreparedStack,
  steps: Steps,
  closers: Closers,
): Promise<void> {
  const start = async (label: string, spec: ChildSpec, words: string): Promise<Service> => {
    const service = keepAlive(spec, (end, pauseMs) => {
      const log = spec.logFile ? `; see ${spec.logFile}` : '';
      steps.note(`${label} ended (${end}) and is started again in ${pauseMs / 1000} s${log}`);
    });
    closers.add(service.stop);
    await steps.run(label, async () => {
      await service.start().catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        throw new LaunchError(
          `${label} did not start: ${reason}${spec.logFile ? `; see ${spec.logFile}` : ''}.`,
        );
      });
      return { result: undefined, words };
    });
    return service;
  };
  const { env, port } = stack;
  const logFile = (name: string) => join(stack.logFolder, `${name}.log`);
  const ownLog = (name: string) => (configuration.development ? {} : { logFile: logFile(name) });

  if (!configuration.pusher) {
    const realtimeEnv = { ...env, BATON_REALTIME_HOST: everyInterface() };
    const entry = 'runtime/realtime/main.ts';
    const spec = { name: 'realtime', entry, env: realtimeEnv, logFile: logFile('realtime') };
    await start('Realtime', spec, `port ${env.PUSHER_PORT}`);
  }
  const worker = await start(
    'Worker',
    { name: 'worker', entry: 'runtime/worker.ts', env, ...ownLog('worker') },
    'running',
  );
  if (configuration.development) {
    const restarter = restartOnChange(worker, (reason) =>
      steps.note(`The worker waits for the next change: ${reason}`),
    );
    closers.add(restarter.close);
    watchWorkerSources(restarter.changed);
  }
  await start('Web', { name: 'web', entry: 'runtime/web/main.ts', env, ...ownLog('web') }, `port ${port}`);
}
