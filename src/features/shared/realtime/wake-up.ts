const LOOK_MS = 5_000;
/** Timers of a page that is awake are late, but not that late: those of a hidden tab run once a minute. */
const ASLEEP_MS = 90_000;

interface Clock {
  /** Milliseconds since the epoch: the clock that goes on while the machine sleeps. */
  now(): number;
}

/**
 * Calls `listener` when the page goes on after it was frozen or the machine slept: the connection then looks alive and is
 * not, and no event says so.
 * @returns what stops it
 */
export function onWakeUp(
  listener: () => void,
  clock: Clock = Date,
  page: EventTarget = document,
): () => void {
  let seenAt = clock.now();
  const timer = setInterval(() => {
    const asleep = clock.now() - seenAt > ASLEEP_MS;
    seenAt = clock.now();
    if (asleep) listener();
  }, LOOK_MS);
  page.addEventListener('resume', listener);
  return () => {
    clearInterval(timer);
    page.removeEventListener('resume', listener);
  };
}
