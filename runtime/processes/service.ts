import { type ChildSpec, type RunningChild, startChild } from './child-process';

/** A process of ours that can be started again after it ended. */
export type Service = {
  name: string;
  /** Starts it and waits until it does its work. */
  start(): Promise<void>;
  /** Asks it to finish and waits for that. */
  stop(): Promise<void>;
  /** Ends it as a crash would, and waits for that. */
  kill(): Promise<void>;
  pid(): number | undefined;
};

/**
 * @param onUnexpectedEnd called when it ends without having been told to
 */
export function createService(spec: ChildSpec, onUnexpectedEnd: (end: string) => void): Service {
  let child: RunningChild | undefined;
  let told = false;

  const finish = async (how: (running: RunningChild) => Promise<void> | void) => {
    const running = child;
    if (!running) return;
    told = true;
    await how(running);
    await running.exited;
  };

  return {
    name: spec.name,
    start: async () => {
      if (child) return child.ready;
      const running = startChild(spec);
      child = running;
      told = false;
      void running.exited.then((end) => {
        child = undefined;
        if (!told) onUnexpectedEnd(end);
      });
      await running.ready;
    },
    stop: () => finish((running) => running.stop()),
    kill: () => finish((running) => running.kill()),
    pid: () => child?.pid,
  };
}
