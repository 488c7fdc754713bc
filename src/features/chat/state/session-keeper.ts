import type { Session, StartSessionBody } from '../../../contracts/api/chat';
import { ApiError } from '../../shared/api/api-error';
import type { ChatApi } from '../api-client';
import type { ChatStorage } from '../storage/chat-storage';
import { forgetAnotherPerson } from './signed-in-as';

const TOKEN = 'token';

export interface SessionKeeper {
  /** Starts the session or resumes the one that the token in storage stands for. */
  start(): Promise<Session>;
  token(): string | null;
  /** Makes a call with the token; a token that the server no longer takes is renewed once. */
  call<T>(make: (token: string) => Promise<T>): Promise<T>;
}

export interface SessionKeeperOptions {
  slug: string;
  api: ChatApi;
  storage: ChatStorage;
  describePage(): Omit<StartSessionBody, 'token'>;
  /** Two tabs that open at once must become one visitor. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** The server does not believe what the site says of who the visitor is. */
  onIdentityRefused?(problem: { readonly code: string; readonly detail: string }): void;
}

/** A session is not started as nobody instead: that would go on as somebody else without a word. */
export const isAboutIdentity = (error: unknown): error is ApiError =>
  error instanceof ApiError && (error.code === 'identity_invalid' || error.code === 'identity_expired');

export function createSessionKeeper(options: SessionKeeperOptions): SessionKeeper {
  const { api, slug, storage } = options;
  let token: string | null = null;
  let starting: Promise<Session> | null = null;

  const ask = async (): Promise<Session> => {
    const page = options.describePage();
    forgetAnotherPerson(storage, page.identity);
    const stored = storage.read(TOKEN);
    if (!stored) return api.startSession(slug, page);
    try {
      return await api.startSession(slug, { ...page, token: stored });
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401 || isAboutIdentity(error)) throw error;
      storage.write(TOKEN, null);
      return api.startSession(slug, page);
    }
  };

  const start = () => {
    starting ??= options
      .alone(async () => {
        const session = await ask().catch((error: unknown) => {
          if (isAboutIdentity(error))
            options.onIdentityRefused?.({ code: error.code, detail: error.message });
          throw error;
        });
        token = session.token;
        storage.write(TOKEN, session.token);
        return session;
      })
      .finally(() => {
        starting = null;
      });
    return starting;
  };

  return {
    start,
    token: () => token,
    call: async (make) => {
      const current = token ?? (await start()).token;
      try {
        return await make(current);
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 401) throw error;
        return make((await start()).token);
      }
    },
  };
}
