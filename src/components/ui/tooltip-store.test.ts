import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tooltipStore } from './tooltip-store';

const anchor = () => ({ isConnected: true }) as unknown as Element;
const words = (content: string) => ({ content, shortcut: undefined, side: 'bottom' as const });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  tooltipStore.leave();
  vi.useRealTimers();
});

test('the focus that a popup gives back takes nothing from where the pointer rests', () => {
  const [pointed, focused] = [anchor(), anchor()];
  tooltipStore.point(pointed, words('Commands'), 'pointer');
  tooltipStore.point(focused, words('Alerts'), 'keyboard');
  tooltipStore.leave(focused);
  vi.advanceTimersByTime(400);
  expect(tooltipStore.get()).toMatchObject({ anchor: pointed, content: 'Commands' });
});

test('where the keyboard is shows at once, and goes with the focus', () => {
  const focused = anchor();
  tooltipStore.point(focused, words('Alerts'), 'keyboard');
  vi.advanceTimersByTime(0);
  expect(tooltipStore.get()).toMatchObject({ content: 'Alerts' });
  tooltipStore.leave(focused);
  expect(tooltipStore.get()).toBeUndefined();
});

test('a key pressed elsewhere sends whatever shows away, and lets the keyboard point anew', () => {
  const [pointed, focused] = [anchor(), anchor()];
  tooltipStore.point(pointed, words('Commands'), 'pointer');
  vi.advanceTimersByTime(400);
  tooltipStore.leave();
  tooltipStore.point(focused, words('Alerts'), 'keyboard');
  vi.advanceTimersByTime(0);
  expect(tooltipStore.get()).toMatchObject({ content: 'Alerts' });
});
