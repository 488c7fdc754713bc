import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paced } from './paced';

const source = new Set<() => void>();
const subscribe = (listener: () => void) => {
  source.add(listener);
  return () => source.delete(listener);
};
const happen = () => {
  for (const listener of source) listener();
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells at once of what comes out of quiet', () => {
  const told = vi.fn();
  const leave = paced(subscribe)(told);
  happen();
  expect(told).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(told).toHaveBeenCalledTimes(1);
  happen();
  expect(told).toHaveBeenCalledTimes(2);
  leave();
});

it('tells of a stream ten times a second, and of its end', () => {
  const told = vi.fn();
  const leave = paced(subscribe)(told);
  for (let event = 0; event < 95; event += 1) {
    happen();
    vi.advanceTimersByTime(10);
  }
  expect(told).toHaveBeenCalledTimes(10);
  vi.advanceTimersByTime(100);
  expect(told).toHaveBeenCalledTimes(11);
  vi.advanceTimersByTime(10_000);
  expect(told).toHaveBeenCalledTimes(11);
  leave();
});

it('listens only while somebody listens to it', () => {
  const listen = paced(subscribe);
  const leaves = [listen(() => {}), listen(() => {})];
  expect(source.size).toBe(1);
  for (const leave of leaves) leave();
  expect(source.size).toBe(0);
});
