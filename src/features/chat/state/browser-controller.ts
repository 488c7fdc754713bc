import { chatApi } from '../api-client';
import { browserStorage } from '../storage/chat-storage';
import { type ChatController, createChatController } from './chat-controller';

function describePage() {
  return {
    page: { url: location.href.slice(0, 2_000), title: document.title.slice(0, 300) },
    locale: navigator.language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** The controller on real parts. Touches nothing of the browser until it is started. */
export function createBrowserController(slug: string): ChatController {
  return createChatController({
    slug,
    api: chatApi,
    storage: browserStorage(slug),
    describePage,
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
