/** How one's own attempt to take a conversation stands. */
export type Claim =
  | { readonly kind: 'claiming' }
  /** Somebody else has it. */
  | { readonly kind: 'lost'; readonly words: string }
  /** One holds as many as one may. */
  | { readonly kind: 'full'; readonly words: string };

/** Attempts by conversation, until it is left or they succeed. Fits `useSyncExternalStore`. */
export interface ClaimStore {
  get(conversationId: string): Claim | undefined;
  set(conversationId: string, claim: Claim | undefined): void;
  subscribe(listener: () => void): () => void;
}

export function createClaimStore(): ClaimStore {
  const claims = new Map<string, Claim>();
  const listeners = new Set<() => void>();
  return {
    get: (id) => claims.get(id),
    set: (id, claim) => {
      if (claim) claims.set(id, claim);
      else claims.delete(id);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
