import Pusher from 'pusher';
import type { OutgoingEvent, RealtimePort } from '../services/ports/realtime';

export interface PusherOptions {
  readonly appId: string;
  readonly key: string;
  readonly secret: string;
  /** Empty for hosted Pusher, which `cluster` finds. */
  readonly host: string | undefined;
  readonly port: number | undefined;
  readonly useTLS: boolean;
  readonly cluster: string | undefined;
}

const EVENTS_PER_REQUEST = 10;
const TIMEOUT_MS = 3_000;

/** The Pusher server library as services want to see it: events in batches, in order. */
export function createPusherRealtime(options: PusherOptions): RealtimePort & { readonly client: Pusher } {
  const { appId, key, secret, host, port, useTLS, cluster } = options;
  const common = { appId, key, secret, useTLS, timeout: TIMEOUT_MS };
  const client = host
    ? new Pusher({ ...common, host, ...(port ? { port: String(port) } : {}) })
    : new Pusher({ ...common, cluster: cluster ?? 'mt1' });

  return {
    client,
    async publish(events: readonly OutgoingEvent[]) {
      for (let start = 0; start < events.length; start += EVENTS_PER_REQUEST) {
        const batch = events.slice(start, start + EVENTS_PER_REQUEST);
        const response = await client.triggerBatch(
          batch.map(({ channel, event, payload }) => ({ channel, name: event, data: payload })),
        );
        if (response.status >= 300) throw new Error(`realtime answered ${response.status}`);
      }
    },
    async terminate(userId: string) {
      await client.terminateUserConnections(userId);
    },
  };
}
