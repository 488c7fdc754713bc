import * as z from 'zod/mini';
import type { ChatStorage } from '../storage/chat-storage';

const storedMessage = z.object({ clientId: z.string(), text: z.string(), createdAt: z.string() });
export type StoredMessage = z.infer<typeof storedMessage>;

const NAME = 'outbox';
const storedList = z.array(storedMessage);

/** Messages that the server has not confirmed, oldest first; shared by all tabs of the channel. */
export interface StoredOutbox {
  list(): StoredMessage[];
  add(message: StoredMessage): void;
  remove(clientId: string): void;
  onForeignChange(listener: () => void): () => void;
}

export function storedOutbox(storage: ChatStorage): StoredOutbox {
  const list = () => {
    try {
      const parsed = storedList.safeParse(JSON.parse(storage.read(NAME) ?? '[]'));
      return parsed.success ? parsed.data : [];
    } catch {
      return [];
    }
  };
  const write = (messages: StoredMessage[]) =>
    storage.write(NAME, messages.length > 0 ? JSON.stringify(messages) : null);
  return {
    list,
    add: (message) => write([...list().filter((one) => one.clientId !== message.clientId), message]),
    remove: (clientId) => write(list().filter((one) => one.clientId !== clientId)),
    onForeignChange: (listener) => storage.onForeignChange(NAME, listener),
  };
}
