import type { StoredMessage, StoredOutbox } from '../../shared/sync/send-queue';
import type { ChatStorage } from '../storage/chat-storage';
import { attachment, quote } from '../wire/schemas';
import { listOf, nullable, object, optional, string } from '../wire/shape';

const storedMessage = object({
  clientId: string,
  text: string,
  createdAt: string,
  attachments: optional(listOf(attachment)),
  quote: optional(nullable(quote)),
});

const NAME = 'outbox';
const storedList = listOf(storedMessage);

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
