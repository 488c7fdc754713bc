import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { bindCatalogue } from './subscription';

class FakeChannel {
  readonly callbacks = new Map<string, (data: unknown) => void>();
  bind = (event: string, callback: (data: unknown) => void) => this.callbacks.set(event, callback);
  unbind = (event: string) => this.callbacks.delete(event);
  emit = (event: string, data: unknown) => this.callbacks.get(event)?.(data);
}

const catalogue = { typing: z.object({ name: z.string() }), read: z.object({ seq: z.int() }) } as const;

describe('a subscription', () => {
  it('hands checked payloads to their handlers', () => {
    const channel = new FakeChannel();
    const typing = vi.fn();
    bindCatalogue(channel, { catalogue, handlers: { typing } });
    channel.emit('typing', { name: 'Maya', more: 1 });
    expect(typing).toHaveBeenCalledExactlyOnceWith({ name: 'Maya' });
  });

  it('asks for a fetch instead of handing on what it cannot read', () => {
    const channel = new FakeChannel();
    const typing = vi.fn();
    const onStale = vi.fn();
    bindCatalogue(channel, { catalogue, handlers: { typing }, onStale });
    channel.emit('typing', { idsOnly: true });
    channel.emit('read', null);
    expect(typing).not.toHaveBeenCalled();
    expect(onStale).toHaveBeenCalledTimes(2);
  });

  it('reads no event that nobody waits for', () => {
    const channel = new FakeChannel();
    bindCatalogue(channel, { catalogue, handlers: { typing: vi.fn() } });
    expect([...channel.callbacks.keys()]).toEqual(['typing']);
  });

  it('unbinds everything that it bound', () => {
    const channel = new FakeChannel();
    bindCatalogue(channel, { catalogue, handlers: {}, onStale: vi.fn() })();
    expect(channel.callbacks.size).toBe(0);
  });
});
