import type { Attachment } from '../../../contracts/api/attachment';
import type { Quote } from '../../../contracts/api/message';
import { ApiError, isRetryable } from '../api/api-error';
import {
  markFailed,
  markSending,
  markSent,
  newOutgoing,
  type Outgoing,
  settle,
  withoutOutgoing,
} from './outgoing';

const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const;

export interface StoredMessage {
  clientId: string;
  text: string;
  createdAt: string;
  private?: boolean | undefined;
  attachments?: readonly Attachment[] | undefined;
  quote?: Quote | null | undefined;
}

/** Messages that the server has not confirmed, oldest first; shared by all tabs of the author. */
export interface StoredOutbox {
  list(): StoredMessage[];
  add(message: StoredMessage): void;
  remove(clientId: string): void;
  onForeignChange(listener: () => void): () => void;
}

export interface SendQueueOptions {
  outbox: StoredOutbox;
  /** Resolves to the database id. The same `clientId` may be sent twice; the server keeps one message. */
  send(message: Outgoing): Promise<string>;
  /** Runs alone among all tabs of the author, so that messages leave in the order in which they were written. */
  alone(work: () => Promise<void>): Promise<void>;
  onChange(list: readonly Outgoing[]): void;
}

/**
 * Sends what an author writes, in order, each until the server has it. What fails for want of a connection stays
 * `failed` without a problem and goes out by itself; what the server refuses stays with its code until the author decides.
 */
export interface SendQueue {
  list(): readonly Outgoing[];
  add(message: StoredMessage): void;
  retry(clientId: string): void;
  discard(clientId: string): void;
  /** Forgets what the log shows by now. */
  settle(logged: Iterable<{ clientId: string | null }>): void;
  /** Takes up what was left in storage and sends whatever is due. */
  flush(): void;
  start(): () => void;
}

export function createSendQueue(options: SendQueueOptions): SendQueue {
  const { outbox } = options;
  let list: readonly Outgoing[] = [];
  let running = false;
  let stopped = true;
  /** The last attempt ended before everything was sent; a timer or an event continues. */
  let blocked = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = (next: readonly Outgoing[]) => {
    if (next === list) return;
    list = next;
    options.onChange(list);
  };

  /** Another tab may have written something, or sent what this one holds. */
  const adoptStored = () => {
    const stored = outbox.list();
    const storedIds = new Set(stored.map((one) => one.clientId));
    const known = new Set(list.map((one) => one.clientId));
    const kept = list.map(
      (one): Outgoing => (isDue(one) && !storedIds.has(one.clientId) ? { ...one, state: 'sent' } : one),
    );
    update([...kept, ...stored.filter((one) => !known.has(one.clientId)).map(outgoingOf)]);
  };

  /** One message; false when the queue has to wait. */
  const sendOne = async (message: Outgoing): Promise<boolean> => {
    update(markSending(list, message.clientId));
    try {
      const messageId = await options.send(message);
      outbox.remove(message.clientId);
      update(markSent(list, message.clientId, messageId));
      return true;
    } catch (error) {
      const final = error instanceof ApiError && !isRetryable(error) && error.status !== 401;
      if (final) outbox.remove(message.clientId);
      update(
        final
          ? markFailed(list, message.clientId, error.code, error.errors)
          : markFailed(list, message.clientId, null),
      );
      if (!final) retryLater(error instanceof ApiError ? error.retryAfterSeconds : undefined);
      return final;
    }
  };

  const retryLater = (afterSeconds: number | undefined) => {
    const pause = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 15_000;
    failures += 1;
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(flush, Math.max(pause, (afterSeconds ?? 0) * 1_000));
  };

  const drain = async () => {
    blocked = true;
    adoptStored();
    for (let next = list.find(isDue); next && !stopped; next = list.find(isDue)) {
      if (!(await sendOne(next))) {
        // Those behind it wait for the same thing.
        return update(list.map((one): Outgoing => (isDue(one) ? { ...one, state: 'failed' } : one)));
      }
      failures = 0;
    }
    blocked = false;
  };

  function flush() {
    clearTimeout(timer);
    if (running || stopped) return;
    running = true;
    options
      .alone(drain)
      .catch(() => retryLater(undefined))
      .finally(() => {
        running = false;
        // Written while the last one was on its way.
        if (!blocked && list.some(isDue)) flush();
      });
  }

  return {
    list: () => list,
    add: (message) => {
      outbox.add(message);
      update([...list, outgoingOf(message)]);
      flush();
    },
    retry: (clientId) => {
      const message = list.find((one) => one.clientId === clientId);
      if (!message) return;
      const { text, createdAt, private: isPrivate, attachments, quote } = message;
      outbox.add({ clientId, text, createdAt, private: isPrivate, attachments, quote });
      update(markSending(list, clientId));
      failures = 0;
      flush();
    },
    discard: (clientId) => {
      outbox.remove(clientId);
      update(withoutOutgoing(list, clientId));
    },
    settle: (logged) => {
      const rest = settle(list, logged);
      for (const one of list) if (!rest.includes(one)) outbox.remove(one.clientId);
      update(rest);
    },
    flush,
    start: () => {
      stopped = false;
      const stopListening = outbox.onForeignChange(flush);
      flush();
      return () => {
        stopped = true;
        clearTimeout(timer);
        stopListening();
      };
    },
  };
}

/** Not confirmed and not refused: to be sent. */
function isDue(message: Outgoing): boolean {
  return message.state === 'sending' || (message.state === 'failed' && message.problem === null);
}

function outgoingOf({ private: isPrivate, attachments, quote, ...message }: StoredMessage): Outgoing {
  return newOutgoing({
    ...message,
    private: isPrivate ?? false,
    attachments: attachments ?? [],
    quote: quote ?? null,
  });
}
