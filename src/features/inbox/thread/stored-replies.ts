import { z } from 'zod';
import { attachmentSchema } from '../../../contracts/api/attachment';
import { quoteSchema } from '../../../contracts/api/message';
import type { StoredMessage, StoredOutbox } from '../../shared/sync/send-queue';

const storedList = z.array(
  z.object({
    clientId: z.string(),
    text: z.string(),
    createdAt: z.string(),
    private: z.boolean().optional(),
    attachments: z.array(attachmentSchema).optional(),
    quote: quoteSchema.nullable().optional(),
  }),
);

/** What was written to one conversation and not confirmed yet; survives a reload and is shared by all tabs. */
export function storedReplies(storage: () => Storage, key: string): StoredOutbox {
  const list = () => {
    try {
      const parsed = storedList.safeParse(JSON.parse(storage().getItem(key) ?? '[]'));
      return parsed.success ? parsed.data : [];
    } catch {
      return [];
    }
  };
  const write = (messages: readonly StoredMessage[]) => {
    try {
      if (messages.length > 0) storage().setItem(key, JSON.stringify(messages));
      else storage().removeItem(key);
    } catch {
      // A full or blocked storage costs the copy, not the message.
    }
  };
  return {
    list,
    add: (message) => write([...list().filter((one) => one.clientId !== message.clientId), message]),
    remove: (clientId) => write(list().filter((one) => one.clientId !== clientId)),
    onForeignChange: (listener) => {
      const onStorage = (event: StorageEvent) => {
        if (event.key === key) listener();
      };
      window.addEventListener('storage', onStorage);
      return () => window.removeEventListener('storage', onStorage);
    },
  };
}
