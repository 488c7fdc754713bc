import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => void vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const fresh = async () => (await import('./late-module')).lateModule;

it('is fetched once, however often it is asked for, and tells those who wait', async () => {
  const lateModule = await fresh();
  const fetchModule = vi.fn(async () => 'code');
  const late = lateModule(fetchModule);
  const told = vi.fn();
  late.subscribe(told);
  late.load();
  late.load();
  expect(late.get()).toBeUndefined();
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  late.load();
  expect([late.get(), fetchModule.mock.calls.length]).toEqual(['code', 1]);
});

it('is asked for anew after it could not be fetched', async () => {
  const lateModule = await fresh();
  const fetchModule = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline'));
  fetchModule.mockResolvedValue('code');
  const late = lateModule(fetchModule);
  late.load();
  await vi.waitFor(() => {
    late.load();
    expect(late.get()).toBe('code');
  });
  expect(fetchModule).toHaveBeenCalledTimes(2);
});

it('is fetched without being asked for once the browser is idle, if it was declared before or after', async () => {
  const { lateModule, preloadLate } = await import('./late-module');
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
  const early = vi.fn(async () => 'early');
  lateModule(early);
  expect(idle).toEqual([]);
  preloadLate();
  preloadLate();
  const later = vi.fn(async () => 'later');
  lateModule(later);
  expect(idle).toHaveLength(2);
  for (const work of idle) work();
  expect([early.mock.calls.length, later.mock.calls.length]).toEqual([1, 1]);
});
