import Pusher, { type Channel } from 'pusher-js';
import type { RealtimeConfig } from '../../../contracts/api/chat';
import { attemptPatienceMs, type ConnectionState, connectionStateOf } from './connection-state';
import { pusherOptions } from './pusher-options';
import { bindCatalogue, type Subscription } from './subscription';

const RESUBSCRIBE_MS = 3_000;
/** The server said not to come back (close codes 4000–4099): hardly ever true for long. */
const REFUSED_MS = 30_000;

export interface RealtimeClient {
  /** Joins a channel (once, however many subscribe to it); the returned function leaves it. */
  subscribe<E>(channelName: string, subscription: Subscription<E>): () => void;
  /** The underlying channel, for presence members. */
  join(channelName: string): { channel: Channel; leave(): void };
  getState(): ConnectionState;
  onState(listener: () => void): () => void;
  /** Try again at once: the page woke up, or a person asked. */
  reconnectNow(): void;
  /** Connect anew although the connection looks alive: after a sleep it hardly ever is. */
  startOver(): void;
  close(): void;
}

export interface RealtimeOptions {
  config: RealtimeConfig;
  pageHost: string;
  authHeaders(): Record<string, string>;
  signIn: boolean;
}

/** One connection of unmodified pusher-js that comes back fast and whose subscriptions survive refusals. */
export function createRealtimeClient(options: RealtimeOptions): RealtimeClient {
  const pusher = new Pusher(
    options.config.key,
    pusherOptions(options.config, options.pageHost, { headers: options.authHeaders, signIn: options.signIn }),
  );
  const members = new Map<string, number>();
  /** By channel: one is asked for again once, however many subscribers hear that it was not given. */
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const stateListeners = new Set<() => void>();
  let state = connectionStateOf(pusher.connection.state);
  let attempt = 0;
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let restarting = false;
  let closed = false;

  const show = (next: ConnectionState) => {
    if (next === state) return;
    state = next;
    for (const listener of stateListeners) listener();
  };

  const restart = () => {
    if (closed) return;
    restarting = true;
    pusher.disconnect();
    restarting = false;
    pusher.connect();
  };

  pusher.connection.bind('state_change', ({ current }: { current: string }) => {
    if (restarting || closed) return;
    clearTimeout(watchdog);
    if (current === 'connected') attempt = 0;
    else if (current === 'disconnected') watchdog = setTimeout(restart, REFUSED_MS);
    else if (current !== 'failed') watchdog = setTimeout(restart, attemptPatienceMs(attempt++));
    // A first blink is no news; from the third attempt on people are told.
    show(attempt > 2 ? 'disconnected' : connectionStateOf(current));
  });
  if (options.signIn) pusher.signin();

  const join = (channelName: string) => {
    members.set(channelName, (members.get(channelName) ?? 0) + 1);
    const channel = pusher.subscribe(channelName);
    let left = false;
    const leave = () => {
      if (left) return;
      left = true;
      const rest = (members.get(channelName) ?? 1) - 1;
      if (rest > 0) return void members.set(channelName, rest);
      members.delete(channelName);
      if (!closed) pusher.unsubscribe(channelName);
    };
    return { channel, leave };
  };

  /** pusher-js asks once per connection; a server that was just restarting gets another chance. */
  const askAgainLater = (channelName: string) => {
    if (timers.has(channelName)) return;
    const timer = setTimeout(() => {
      timers.delete(channelName);
      if (closed || !members.has(channelName) || pusher.connection.state !== 'connected') return;
      const channel = pusher.channel(channelName);
      if (channel && !channel.subscribed) {
        channel.subscriptionPending = false;
        channel.subscribe();
      }
    }, RESUBSCRIBE_MS);
    timers.set(channelName, timer);
  };

  const subscribe = <E>(channelName: string, subscription: Subscription<E>) => {
    const { channel, leave } = join(channelName);
    const unbindEvents = bindCatalogue(channel, subscription);
    const onSubscribed = () => subscription.onSubscribed?.();
    const onError = (error: { status?: number } | undefined) => {
      const status = error?.status ?? 0;
      subscription.onDenied?.(status);
      if (status !== 403 && status !== 404) askAgainLater(channelName);
    };
    channel.bind('pusher:subscription_succeeded', onSubscribed);
    channel.bind('pusher:subscription_error', onError);
    if (channel.subscribed) onSubscribed();
    return () => {
      unbindEvents();
      channel.unbind('pusher:subscription_succeeded', onSubscribed);
      channel.unbind('pusher:subscription_error', onError);
      leave();
    };
  };

  return {
    subscribe,
    join,
    getState: () => state,
    onState: (listener) => {
      stateListeners.add(listener);
      return () => stateListeners.delete(listener);
    },
    reconnectNow: () => {
      if (pusher.connection.state === 'connected') return;
      attempt = 0;
      restart();
    },
    startOver: () => {
      attempt = 0;
      restart();
    },
    close: () => {
      closed = true;
      clearTimeout(watchdog);
      for (const timer of timers.values()) clearTimeout(timer);
      pusher.disconnect();
    },
  };
}
