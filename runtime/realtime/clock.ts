/** Time as the server sees it. Tests hand in one that they move themselves. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `task` repeatedly until the returned function is called. */
  every(milliseconds: number, task: () => void): () => void;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  every(milliseconds, task) {
    const timer = setInterval(task, milliseconds);
    timer.unref();
    return () => clearInterval(timer);
  },
};
