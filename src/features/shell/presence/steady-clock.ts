/**
 * Calls `tick` every so many milliseconds, in the background too. Browsers slow down a hidden page's timers to one a
 * minute, but not those of a worker, so the clock runs in one. Where none can be made, the page's own timer does it:
 * slower in the background, yet within the grace of presence.
 * @returns a function that stops it
 */
export function startSteadyClock(everyMs: number, tick: () => void): () => void {
  let worker: Worker | null = null;
  try {
    const source = `setInterval(() => postMessage(0), ${everyMs})`;
    const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    worker = new Worker(address);
    URL.revokeObjectURL(address);
    worker.onmessage = tick;
  } catch {
    // No workers here.
  }
  const timer = setInterval(tick, everyMs);
  return () => {
    worker?.terminate();
    clearInterval(timer);
  };
}
