import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createRealtimeClient, type RealtimeClient } from './realtime-client';

type Callback = (data?: unknown) => void;

class FakeEmitter {
  readonly callbacks = new Map<string, Set<Callback>>();
  bind(event: string, callback: Callback) {
    this.callbacks.set(event, (this.callbacks.get(event) ?? new Set()).add(callback));
  }
  unbind(event: string, callback: Callback) {
    this.callbacks.get(event)?.delete(callback);
  }
  emit(event: string, data?: unknown) {
    for (const callback of this.callbacks.get(event) ?? []) callback(data);
  }
}

class FakeChannel extends FakeEmitter {
  subscribed = false;
  subscriptionPending = true;
  subscribe = vi.fn();
}

/** Connects only while `reachable`; otherwise it stays "connecting", as pusher-js does. */
class FakePusher {
  static last: FakePusher;
  static reachable = true;
  connection = Object.assign(new FakeEmitter(), { state: 'initialized' });
  channels = new Map<string, FakeChannel>();
  attempts = 0;
  signin = vi.fn();
  constructor() {
    FakePusher.last = this;
    queueMicrotask(() => this.connect());
  }
  move(current: string) {
    this.connection.state = current;
    this.connection.emit('state_change', { current });
  }
  connect() {
    this.attempts += 1;
    this.move('connecting');
    if (FakePusher.reachable) this.move('connected');
  }
  disconnect() {
    this.move('disconnected');
  }
  subscribe(name: string) {
    const channel = this.channels.get(name) ?? new FakeChannel();
    this.channels.set(name, channel);
    return channel;
  }
  channel(name: string) {
    return this.channels.get(name);
  }
  unsubscribe = vi.fn((name: string) => this.channels.delete(name));
}

vi.mock('pusher-js', () => ({
  default: class {
    constructor() {
      // biome-ignore lint/correctness/noConstructorReturn: the fake stands in for the real class.
      return new FakePusher();
    }
  },
}));

const config = { key: 'k', cluster: 'local', host: null, port: 6001, tls: false, hosted: false };
const open = (signIn = false) =>
  createRealtimeClient({ config, pageHost: 'chat.test', authHeaders: () => ({}), signIn });
let client: RealtimeClient;

beforeEach(() => {
  vi.useFakeTimers();
  FakePusher.reachable = true;
});
afterEach(() => {
  client.close();
  vi.useRealTimers();
});

describe('the realtime connection', () => {
  it('tries again every 1.5 s, then with growing patience, and is back soon after the server', async () => {
    FakePusher.reachable = false;
    client = open();
    await vi.advanceTimersByTimeAsync(0);
    expect(FakePusher.last.attempts).toBe(1);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(FakePusher.last.attempts).toBe(2);
    expect(client.getState()).toBe('connecting');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(FakePusher.last.attempts).toBe(3);
    expect(client.getState()).toBe('disconnected');
    await vi.advanceTimersByTimeAsync(600_000);
    FakePusher.reachable = true;
    await vi.advanceTimersByTimeAsync(8_000);
    expect(client.getState()).toBe('connected');
  });

  it('tells its listeners of each change', async () => {
    client = open();
    const states: string[] = [];
    client.onState(() => states.push(client.getState()));
    await vi.advanceTimersByTimeAsync(0);
    FakePusher.last.move('connecting');
    FakePusher.last.move('connected');
    expect(states).toEqual(['connected', 'connecting', 'connected']);
  });

  it('comes back half a minute after a refusal', async () => {
    client = open();
    await vi.advanceTimersByTimeAsync(0);
    FakePusher.last.move('disconnected');
    expect(client.getState()).toBe('disconnected');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(client.getState()).toBe('connected');
  });

  it('signs in only where asked to', () => {
    client = open();
    expect(FakePusher.last.signin).not.toHaveBeenCalled();
    client.close();
    client = open(true);
    expect(FakePusher.last.signin).toHaveBeenCalledTimes(1);
  });

  it('rests after it was closed', async () => {
    client = open();
    await vi.advanceTimersByTimeAsync(0);
    client.close();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(FakePusher.last.attempts).toBe(1);
  });
});

describe('a subscription', () => {
  const catalogue = { typing: z.object({ name: z.string() }) };

  it('leaves the channel with its last subscriber', () => {
    client = open();
    const leaveFirst = client.subscribe('c', { catalogue, handlers: {} });
    const leaveSecond = client.subscribe('c', { catalogue, handlers: {} });
    leaveFirst();
    leaveFirst();
    expect(FakePusher.last.unsubscribe).not.toHaveBeenCalled();
    leaveSecond();
    expect(FakePusher.last.unsubscribe).toHaveBeenCalledExactlyOnceWith('c');
  });

  it('says so each time it is in place', () => {
    client = open();
    const onSubscribed = vi.fn();
    client.subscribe('c', { catalogue, handlers: {}, onSubscribed });
    const channel = FakePusher.last.channels.get('c');
    channel?.emit('pusher:subscription_succeeded');
    channel?.emit('pusher:subscription_succeeded');
    expect(onSubscribed).toHaveBeenCalledTimes(2);
  });

  it('is asked for again when the server could not answer, and not when it refused', async () => {
    client = open();
    const onDenied = vi.fn();
    client.subscribe('c', { catalogue, handlers: {}, onDenied });
    await vi.advanceTimersByTimeAsync(0);
    const channel = FakePusher.last.channels.get('c');
    channel?.emit('pusher:subscription_error', { status: 403 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(channel?.subscribe).not.toHaveBeenCalled();
    channel?.emit('pusher:subscription_error', { status: 503 });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(channel?.subscribe).toHaveBeenCalledTimes(1);
    expect(onDenied.mock.calls).toEqual([[403], [503]]);
  });

  it('is asked for once in three seconds while the server cannot answer, however many subscribers there are', async () => {
    client = open();
    for (let index = 0; index < 6; index += 1) client.subscribe('c', { catalogue, handlers: {} });
    await vi.advanceTimersByTimeAsync(0);
    const channel = FakePusher.last.channels.get('c');
    channel?.subscribe.mockImplementation(() => channel.emit('pusher:subscription_error', { status: 503 }));
    channel?.emit('pusher:subscription_error', { status: 503 });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(channel?.subscribe).toHaveBeenCalledTimes(10);
  });
});
