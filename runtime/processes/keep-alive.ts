import type { ChildSpec } from './child-process';
import { createService, type Service } from './service';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** Who ran this long was healthy, so the next crash is a first one again. */
const HEALTHY_MS = 60_000;

/**
 * A service that is started again whenever it dies, with growing pauses.
 * @param tell called with its end and the pause in milliseconds
 */
export function keepAlive(spec: ChildSpec, tell: (end: string, pauseMs: number) => void): Service {
  let pauseMs = FIRST_DELAY_MS;
  let startedAt = 0;
  let running = false;
  let timer: NodeJS.Timeout | undefined;

  const service = createService(spec, (end) => {
    if (!running) return;
    if (Date.now() - startedAt > HEALTHY_MS) pauseMs = FIRST_DELAY_MS;
    tell(end, pauseMs);
    timer = setTimeout(() => {
      startedAt = Date.now();
      service.start().catch(() => undefined);
    }, pauseMs);
    pauseMs = Math.min(pauseMs * 2, LONGEST_DELAY_MS);
  });

  return {
    ...service,
    start: async () => {
      startedAt = Date.now();
      await service.start();
      running = true;
    },
    stop: () => {
      running = false;
      clearTimeout(timer);
      return service.stop();
    },
  };
}
