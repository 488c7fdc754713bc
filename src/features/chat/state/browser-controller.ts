import { chatApi } from '../api-client';
import { type Embedding, embeddedStorage } from '../embed/embedding';
import { browserStorage } from '../storage/chat-storage';
import { type ChatController, createChatController } from './chat-controller';

function describePage(embedding: Embedding | null) {
  const own = { url: location.href.slice(0, 2_000), title: document.title.slice(0, 300) };
  return {
    page: embedding?.page ?? own,
    ...(embedding?.identity ? { identity: embedding.identity } : {}),
    locale: navigator.language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** The controller on real parts. Touches nothing of the browser until it is started. */
export function createBrowserController(slug: string, embedding: Embedding | null): ChatController {
  const storage = browserStorage(slug);
  return createChatController({
    slug,
    api: chatApi,
    storage: embedding ? embeddedStorage(storage, embedding) : storage,
    describePage: () => describePage(embedding),
    now: Date.now,
    // Loaded after the first paint: a conversation can be read and written without it.
    openRealtime: async (config, authHeaders) => {
      const { createRealtimeClient } = await import('../../shared/realtime/realtime-client');
      return createRealtimeClient({ config, pageHost: location.hostname, authHeaders, signIn: false });
    },
    // Without locks (plain http in some browsers) two tabs may send the same message; the server keeps one.
    alone: (name, work) =>
      navigator.locks ? navigator.locks.request(`baton:${slug}:${name}`, work) : work(),
  });
}
