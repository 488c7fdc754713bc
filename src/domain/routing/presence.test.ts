import { describe, expect, it } from 'vitest';
import { presenceOf } from './presence';

const NOW = new Date('2026-03-02T10:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

describe('presence', () => {
  it('is what the member chose while heartbeats come', () => {
    expect(presenceOf(ago(1), 'online', NOW)).toBe('online');
    expect(presenceOf(ago(1), 'away', NOW)).toBe('away');
    expect(presenceOf(ago(1), 'offline', NOW)).toBe('offline');
  });

  it('outlasts a background tab that is held back to one heartbeat a minute', () => {
    expect(presenceOf(ago(75), 'online', NOW)).toBe('online');
    expect(presenceOf(ago(75.001), 'online', NOW)).toBe('offline');
    expect(presenceOf(ago(75.001), 'away', NOW)).toBe('offline');
  });

  it('takes another grace where one is configured, and a clock that runs ahead for present', () => {
    expect(presenceOf(ago(20), 'online', NOW, 15)).toBe('offline');
    expect(presenceOf(ago(-5), 'online', NOW)).toBe('online');
  });

  it('is offline before the first heartbeat', () => {
    expect(presenceOf(null, 'online', NOW)).toBe('offline');
  });
});
