/** Runs `work` soon after it is wished for, and no more often than every `intervalMs`, however often it is. */
export function coalesce(work: () => void, intervalMs: number): { wish(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wished = false;
  const run = () => {
    wished = false;
    work();
    timer = setTimeout(() => {
      timer = undefined;
      if (wished) run();
    }, intervalMs);
  };
  return {
    wish: () => {
      wished = true;
      if (timer === undefined) run();
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
      wished = false;
    },
  };
}
