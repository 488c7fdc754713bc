import type { Log } from '../services/context';

/**
 * Runs work again and again with a pause in between, never twice at once; a failure is logged and tried again.
 * @returns a function that stops it and waits for the run that is under way
 */
export function every(pauseMs: number, work: () => Promise<unknown>, log: Log): () => Promise<void> {
  let stopped = false;
  let wake = () => {};
  const loop = async () => {
    while (!stopped) {
      try {
        await work();
      } catch (error) {
        log.warn({ err: error }, 'periodic work failed');
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pauseMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  const running = loop();
  return () => {
    stopped = true;
    wake();
    return running;
  };
}
