import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { coalesce } from './coalesce';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('runs at once, then once more for everything wished meanwhile, then rests', () => {
  const work = vi.fn();
  const often = coalesce(work, 1_000);
  often.wish();
  often.wish();
  often.wish();
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(work).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10_000);
  expect(work).toHaveBeenCalledTimes(2);
});

it('forgets its wishes when stopped', () => {
  const work = vi.fn();
  const often = coalesce(work, 1_000);
  often.wish();
  often.wish();
  often.stop();
  vi.advanceTimersByTime(5_000);
  expect(work).toHaveBeenCalledTimes(1);
});
