import { expect, test, vi } from 'vitest';
import type { Env } from './env';
import { realtimeConfig } from './realtime-config';

const settings = vi.hoisted(() => ({ current: {} as Partial<Env> }));
vi.mock('./env', () => ({ env: () => settings.current }));

const base = { PUSHER_KEY: 'key', PUSHER_USE_TLS: false, BATON_REALTIME_LOCAL: false };

test('the local server stands beside the page, under whatever name it was asked for', () => {
  settings.current = { ...base, PUSHER_HOST: '127.0.0.1', PUSHER_PORT: 6001, BATON_REALTIME_LOCAL: true };
  expect(realtimeConfig()).toEqual({
    key: 'key',
    cluster: 'mt1',
    host: null,
    port: 6001,
    tls: false,
    hosted: false,
  });
});

test('a compatible server elsewhere is named', () => {
  settings.current = { ...base, PUSHER_HOST: 'ws.example.com', PUSHER_PORT: 443, PUSHER_USE_TLS: true };
  expect(realtimeConfig()).toMatchObject({ host: 'ws.example.com', port: 443, tls: true, hosted: false });
});

test('hosted Pusher is found by its cluster, always with TLS', () => {
  settings.current = { ...base, PUSHER_CLUSTER: 'eu' };
  expect(realtimeConfig()).toEqual({
    key: 'key',
    cluster: 'eu',
    host: null,
    port: null,
    tls: true,
    hosted: true,
  });
});
