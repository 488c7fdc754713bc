const PARENT_CHECK_MS = 1_000;

/**
 * Calls `stop` once on Ctrl-C, a polite kill, a closed terminal, or when the npm that started us is gone.
 * A second Ctrl-C no longer waits: what is left ends with this process.
 */
export function onStopRequest(stop: (cause: string) => void): void {
  let stopping = false;
  const request = (cause: string) => {
    if (stopping && cause === 'SIGINT') process.exit(130);
    if (stopping) return;
    stopping = true;
    stop(cause);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => request(signal));
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) request('npm is gone');
  }, PARENT_CHECK_MS).unref();
}
