import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onWakeUp } from './wake-up';

let now: number;
const clock = { now: () => now };
const page = new EventTarget();
const listener = vi.fn();
let stop: () => void;

/** Timers run, and the clock with them. */
const live = (milliseconds: number) => {
  for (let passed = 0; passed < milliseconds; passed += 5_000) {
    now += 5_000;
    vi.advanceTimersByTime(5_000);
  }
};

beforeEach(() => {
  vi.useFakeTimers();
  now = 1_000_000;
  listener.mockReset();
  stop = onWakeUp(listener, clock, page);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('is noticed by the clock that went on while timers stood still', () => {
  live(60_000);
  now += 3_600_000;
  expect(listener).not.toHaveBeenCalled();
  live(5_000);
  expect(listener).toHaveBeenCalledOnce();
  live(60_000);
  expect(listener).toHaveBeenCalledOnce();
});

it('is told by the browser after it froze the page', () => {
  page.dispatchEvent(new Event('resume'));
  expect(listener).toHaveBeenCalledOnce();
});

it('is not assumed of a hidden tab, whose timers run once a minute', () => {
  now += 60_000;
  vi.advanceTimersByTime(5_000);
  expect(listener).not.toHaveBeenCalled();
});

it('is noticed no more once stopped', () => {
  stop();
  now += 3_600_000;
  live(10_000);
  page.dispatchEvent(new Event('resume'));
  expect(listener).not.toHaveBeenCalled();
});
