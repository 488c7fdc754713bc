import type { ChatStorage } from '../storage/chat-storage';

/** The customer's page around the chat, as far as it has told of itself. */
export interface Embedding {
  readonly hostOrigin: string;
  page: { readonly url: string; readonly title: string } | null;
  /** A token of the site that says who the visitor is. */
  identity: string | null;
  /** The visitor's token, kept by the page around for browsers that forget what a frame stores. */
  token: string | null;
  keepToken(token: string | null): void;
  close(): void;
}

/** Nothing is known before the page around has said hello (`talk-to-host`). */
export function embeddingOn(hostOrigin: string): Embedding {
  const nothing = () => {};
  return { hostOrigin, page: null, identity: null, token: null, keepToken: nothing, close: nothing };
}

/** The frame's own storage, and behind it what the page around keeps. */
export function embeddedStorage(own: ChatStorage, embedding: Embedding): ChatStorage {
  return {
    read: (name) => own.read(name) ?? (name === 'token' ? embedding.token : null),
    write: (name, value) => {
      own.write(name, value);
      if (name !== 'token') return;
      embedding.token = value;
      embedding.keepToken(value);
    },
    onForeignChange: own.onForeignChange,
  };
}
