import type { AssistantParts } from '../services/assistant/assistant-parts';
import type { Log } from '../services/context';

/** More calls at once one process does not make; the bot answers by itself then. */
const MOST_AT_ONCE = 64;

/** The calls of language models that one worker process has under way. */
export interface ModelCalls {
  /** What to ask with, or null when too much is under way. */
  parts(): AssistantParts | null;
  /** Runs in the background; a failure is logged, and the turn is taken up again when its lease has passed. */
  start(work: () => Promise<void>): void;
  /** Waits for what is under way. */
  settled(): Promise<void>;
}

export function createModelCalls(parts: AssistantParts, log: Log): ModelCalls {
  const underWay = new Set<Promise<void>>();
  return {
    parts: () => (underWay.size < MOST_AT_ONCE ? parts : null),
    start(work) {
      const running = work()
        .catch((error: unknown) => log.error({ err: error }, 'a turn with a language model was left'))
        .finally(() => underWay.delete(running));
      underWay.add(running);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
