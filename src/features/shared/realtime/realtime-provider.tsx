'use client';

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
} from 'react';
import { lateModule, useLate } from '../../../components/ui/late/late-module';
import type { RealtimeConfig } from '../../../contracts/api/chat';
import type { ConnectionState } from './connection-state';
import type { RealtimeClient } from './realtime-client';
import type { Subscription } from './subscription';
import { onWakeUp } from './wake-up';

const RealtimeContext = createContext<RealtimeClient | null>(null);

const noHeaders = () => ({});

/** Needed right away, but not to show what the server knows; so it comes beside the page and not before it. */
const late = lateModule(() => import('./realtime-client'));
if (typeof window !== 'undefined') late.load();

/** One connection for a team surface; cookies sign its requests. `config` is read once. */
export function RealtimeProvider({ config, children }: { config: RealtimeConfig; children: ReactNode }) {
  const [client, setClient] = useState<RealtimeClient | null>(null);
  const realtime = useLate(late, true);
  const open = useEffectEvent(({ createRealtimeClient }: NonNullable<typeof realtime>) =>
    createRealtimeClient({ config, pageHost: location.hostname, authHeaders: noHeaders, signIn: true }),
  );
  useEffect(() => {
    if (!realtime) return;
    const opened = open(realtime);
    setClient(opened);
    const stopWatching = onWakeUp(opened.startOver);
    return () => {
      stopWatching();
      opened.close();
    };
  }, [realtime]);
  return <RealtimeContext value={client}>{children}</RealtimeContext>;
}

/** null until the browser has opened the connection. */
export function useRealtime(): RealtimeClient | null {
  return useContext(RealtimeContext);
}

export function useConnectionState(): ConnectionState {
  const client = useRealtime();
  return useSyncExternalStore(
    (listener) => client?.onState(listener) ?? (() => {}),
    () => client?.getState() ?? 'connecting',
    () => 'connecting',
  );
}

/**
 * Subscribes while mounted; `channelName` null subscribes to nothing. Handlers may change between renders; which events
 * have one may not.
 */
export function useSubscription<E>(channelName: string | null, subscription: Subscription<E>): void {
  const client = useRealtime();
  const subscribe = useEffectEvent((open: RealtimeClient, name: string) => {
    const handlers: { [N in keyof E]?: (payload: E[N]) => void } = {};
    for (const event in subscription.catalogue) {
      if (subscription.handlers[event]) handlers[event] = (payload) => handle(event, payload);
    }
    return open.subscribe<E>(name, {
      catalogue: subscription.catalogue,
      handlers,
      ...(subscription.onStale ? { onStale: () => stale() } : {}),
      onSubscribed: () => subscribed(),
      onDenied: (status) => denied(status),
    });
  });
  const handle = useEffectEvent(<N extends keyof E>(event: N, payload: E[N]) =>
    subscription.handlers[event]?.(payload),
  );
  const stale = useEffectEvent(() => subscription.onStale?.());
  const subscribed = useEffectEvent(() => subscription.onSubscribed?.());
  const denied = useEffectEvent((status: number) => subscription.onDenied?.(status));
  useEffect(() => {
    if (client && channelName !== null) return subscribe(client, channelName);
  }, [client, channelName]);
}
