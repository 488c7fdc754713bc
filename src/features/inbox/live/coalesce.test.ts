import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { coalesce } from './coalesce';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('runs at once, then once more for everything wished meanwhile, then rests', async () => {
  const work = vi.fn(async () => {});
  const often = coalesce(work, 1_000);
  often.wish();
  often.wish();
  often.wish();
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(work).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(work).toHaveBeenCalledTimes(2);
});

it('waits for an answer that takes longer than the pause', async () => {
  const work = vi.fn(() => new Promise((resolve) => setTimeout(resolve, 5_000)));
  const often = coalesce(work, 1_000);
  often.wish();
  often.wish();
  await vi.advanceTimersByTimeAsync(5_900);
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(2);
});

it('goes on after a failure', async () => {
  const work = vi.fn(async () => Promise.reject(new Error('no answer')));
  const often = coalesce(work, 1_000);
  often.wish();
  await vi.advanceTimersByTimeAsync(1_000);
  often.wish();
  expect(work).toHaveBeenCalledTimes(2);
});
