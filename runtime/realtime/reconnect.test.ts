import PusherClient from 'pusher-js';
import { describe, expect, it } from 'vitest';
import { startRealtimeServer } from './server';
import { rawClient } from './testing/raw-client';
import { app, once } from './testing/test-server';

describe('a server that restarts', () => {
  it('lets unmodified pusher-js come back by itself on its first try, one second later', async () => {
    const options = { host: '127.0.0.1', app };
    const first = await startRealtimeServer({ ...options, port: 0 });
    const client = new PusherClient(app.key, {
      cluster: 'local',
      wsHost: '127.0.0.1',
      wsPort: first.port,
      forceTLS: false,
      enabledTransports: ['ws'],
    });
    await once(client.subscribe('orders'), 'pusher:subscription_succeeded');
    const heard: string[] = [];
    client.connection.bind('state_change', ({ current }: { current: string }) => heard.push(current));
    client.connection.bind('error', () => heard.push('error'));
    const resubscribed = once(client.subscribe('orders'), 'pusher:subscription_succeeded');

    await first.close();
    const second = await startRealtimeServer({ ...options, port: first.port });
    await resubscribed;

    expect(heard).toEqual(['connecting', 'connected']);
    expect(second.stats()).toMatchObject({ opened: 1, connections: 1, channels: 1 });
    client.disconnect();
    await second.close();
  });

  it('closes sockets with 1001 and stops even when one of them never answers', async () => {
    const server = await startRealtimeServer({
      host: '127.0.0.1',
      port: 0,
      app,
      limits: { closeTimeoutMilliseconds: 50 },
    });
    const path = `/app/${app.key}?protocol=7`;
    const [polite, stuck] = [rawClient(server.port, path), rawClient(server.port, path)];
    await polite.next('pusher:connection_established');
    await stuck.next('pusher:connection_established');
    stuck.socket.pause();
    await server.close();
    expect(await polite.closed).toEqual({ code: 1001, reason: 'Server restarting' });
    stuck.socket.terminate();
  });
});
