import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paced } from './paced';

let frames: (() => void)[];
const source = new Set<() => void>();
const subscribe = (listener: () => void) => {
  source.add(listener);
  return () => source.delete(listener);
};
const happen = () => {
  for (const listener of source) listener();
};

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  vi.stubGlobal('cancelAnimationFrame', () => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('tells once a frame, however much has happened', () => {
  const told = vi.fn();
  const leave = paced(subscribe)(told);
  for (let event = 0; event < 1_000; event += 1) happen();
  expect([told.mock.calls.length, frames.length]).toEqual([0, 1]);
  frames.shift()?.();
  expect(told).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1_000);
  expect(told).toHaveBeenCalledOnce();
  happen();
  expect(frames).toHaveLength(1);
  leave();
});

it('tells where no frame comes, as in a hidden tab', () => {
  const told = vi.fn();
  const leave = paced(subscribe)(told);
  happen();
  vi.advanceTimersByTime(100);
  expect(told).toHaveBeenCalledOnce();
  leave();
});

it('listens only while somebody listens to it', () => {
  const listen = paced(subscribe);
  const leaves = [listen(() => {}), listen(() => {})];
  expect(source.size).toBe(1);
  for (const leave of leaves) leave();
  expect(source.size).toBe(0);
});
