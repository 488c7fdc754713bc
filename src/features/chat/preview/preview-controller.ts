import type { Session } from '../../../contracts/api/chat';
import { type ChatApi, chatApi } from '../api-client';
import { type ChatController, createChatController } from '../state/chat-controller';

const NEVER = () => new Promise<never>(() => {});

/**
 * The page's own controller on a session that nobody has: nothing is sent, nothing is stored, and what would need a
 * server stays as it is.
 */
export function createPreviewController(session: Session): ChatController {
  // Every call of the API, whichever there are, goes nowhere.
  const silent: ChatApi = { ...chatApi };
  for (const name of Object.keys(silent)) Reflect.set(silent, name, NEVER);
  const { conversation } = session;
  const api: ChatApi = {
    ...silent,
    startSession: async () => session,
    messages: async () => ({ messages: [], conversation }),
    preChat: async () => ({}),
  };
  return createChatController({
    slug: session.channel.slug,
    api,
    storage: { read: () => null, write: () => {}, onForeignChange: () => () => {} },
    describePage: () => ({}),
    openRealtime: NEVER,
    alone: (_name, work) => work(),
    now: Date.now,
  });
}
