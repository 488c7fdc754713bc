import type { Parser } from '../parser';

/** Reads the payload of each event of one channel, by name. `E` maps event names to payloads. */
export type Catalogue<E> = { readonly [N in keyof E]: Parser<E[N]> };
export type Handlers<E> = { readonly [N in keyof E]?: (payload: E[N]) => void };

export interface SubscriptionHooks {
  /** An event that cannot be read (or that says "ids only"): fetch what came since. */
  onStale?(): void;
  /** At each (re)subscription; whatever was published before it was missed. */
  onSubscribed?(): void;
  /** The server refused; `status` is 0 when it could not be asked. */
  onDenied?(status: number): void;
}

export interface Subscription<E> extends SubscriptionHooks {
  readonly catalogue: Catalogue<E>;
  readonly handlers: Handlers<E>;
}

/** The part of a Pusher channel that a subscription needs. */
export interface BindableChannel {
  bind(event: string, callback: (data: unknown) => void): unknown;
  unbind(event: string, callback: (data: unknown) => void): unknown;
}

function bindEvent<E, N extends keyof E & string>(
  channel: BindableChannel,
  name: N,
  subscription: Subscription<E>,
): () => void {
  const onEvent = (data: unknown) => {
    const parsed = subscription.catalogue[name].safeParse(data);
    if (parsed.success) subscription.handlers[name]?.(parsed.data);
    else subscription.onStale?.();
  };
  channel.bind(name, onEvent);
  return () => void channel.unbind(name, onEvent);
}

/**
 * Binds what anybody waits for: with `onStale` every event of the catalogue, since an unreadable one says that something
 * came; else those with a handler, so that no event is read for nothing.
 */
export function bindCatalogue<E>(channel: BindableChannel, subscription: Subscription<E>): () => void {
  const unbinds: (() => void)[] = [];
  for (const name in subscription.catalogue) {
    if (!subscription.onStale && !subscription.handlers[name]) continue;
    unbinds.push(bindEvent(channel, name, subscription));
  }
  return () => {
    for (const unbind of unbinds) unbind();
  };
}
