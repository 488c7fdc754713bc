/**
 * Runs `work` soon after it is wished for, however often that is, and rests for `intervalMs` after each time it is done:
 * a server that takes long is not asked again before it has answered.
 */
export function coalesce(work: () => Promise<unknown>, intervalMs: number): { wish(): void } {
  let resting = false;
  let wished = false;
  const run = async () => {
    resting = true;
    wished = false;
    await work().catch(() => {});
    setTimeout(() => {
      resting = false;
      if (wished) void run();
    }, intervalMs);
  };
  return {
    wish: () => {
      wished = true;
      if (!resting) void run();
    },
  };
}
