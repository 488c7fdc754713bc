import { chatApi } from '../api-client';
import { type Embedding, embeddedStorage } from '../embed/embedding';
import { browserStorage, type ChatStorage } from '../storage/chat-storage';
import { takeResume } from '../storage/take-resume';
import { type ChatController, createChatController } from './chat-controller';

function describePage(embedding: Embedding | null, language: string) {
  const own = { url: location.href.slice(0, 2_000), title: document.title.slice(0, 300) };
  return {
    page: embedding?.page ?? own,
    ...(embedding?.identity ? { identity: embedding.identity } : {}),
    locale: language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** The controller on real parts. Touches nothing of the browser until it is started. */
export function createBrowserController(
  slug: string,
  embedding: Embedding | null,
  languageOf: (storage: ChatStorage) => string,
): ChatController {
  const storage = browserStorage(slug);
  let resume: string | null = null;
  return createChatController({
    slug,
    api: chatApi,
    storage: embedding ? embeddedStorage(storage, embedding) : storage,
    describePage: () => {
      // Before the page's address is told to anybody. Kept: the first call may not get through.
      resume = takeResume() ?? resume;
      return { ...describePage(embedding, languageOf(storage)), ...(resume === null ? {} : { resume }) };
    },
    now: Date.now,
    // Loaded after the first paint: a conversation can be read and written without it.
    openRealtime: async (config, authHeaders) => {
      const { createRealtimeClient } = await import('../../shared/realtime/realtime-client');
      return createRealtimeClient({ config, pageHost: location.hostname, authHeaders, signIn: false });
    },
    // For whoever builds the site around: its console shows what its frames say.
    onIdentityRefused: ({ code, detail }) =>
      console.error(`Baton: the token given to “identify” is not believed (${code}): ${detail}`),
    alone: (name, work) => alone(`baton:${slug}:${name}`, work),
  });
}

/**
 * Alone among this browser's tabs. Without locks (plain http in some browsers, frames where third-party storage is
 * blocked) two tabs may send the same message; the server keeps one.
 */
async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  let hasBegun = false;
  try {
    return await navigator.locks.request(name, () => {
      hasBegun = true;
      return work();
    });
  } catch (error) {
    if (hasBegun) throw error;
    return work();
  }
}
