import type { Service } from './service';

export type Restarter = {
  /** What the service is made of has changed. */
  changed(): void;
  /** From now on changes count no more. */
  close(): void;
};

/**
 * Restarts a service when its sources change: one restart at a time, and one more for all that changed meanwhile. A
 * start that another change made pointless is ended at once.
 * @param tell called with the reason when a start fails; the next change tries again
 */
export function restartOnChange(
  service: Pick<Service, 'start' | 'stop'>,
  tell: (reason: string) => void,
): Restarter {
  let wanted = false;
  let working = false;
  let closed = false;

  const work = async () => {
    while (wanted && !closed) {
      wanted = false;
      await service.stop();
      if (closed) return;
      await service.start().catch((error: unknown) => {
        if (!wanted && !closed) tell(error instanceof Error ? error.message : String(error));
      });
    }
  };

  return {
    changed: () => {
      wanted = true;
      if (working) return void service.stop();
      working = true;
      void work().finally(() => {
        working = false;
      });
    },
    close: () => {
      closed = true;
    },
  };
}
