import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReconciler, type Reconciler } from './reconciler';

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
}

let behind = false;
let connected = true;
let fetchMissing = vi.fn<() => Promise<void>>();
let page = { window: new EventTarget(), document: new FakeDocument() };
let reconciler: Reconciler;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  behind = false;
  connected = true;
  fetchMissing = vi.fn(async () => {
    behind = false;
  });
  page = { window: new EventTarget(), document: new FakeDocument() };
  reconciler = createReconciler({ fetchMissing, isBehind: () => behind, isConnected: () => connected });
  stop = reconciler.start(page);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the reconciler', () => {
  it('asks every 60 s while connected', async () => {
    await vi.advanceTimersByTimeAsync(59_999);
    expect(fetchMissing).toHaveBeenCalledTimes(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetchMissing).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetchMissing).toHaveBeenCalledTimes(2);
  });

  it('keeps a quicker pace while in sight, and a minute while hidden', async () => {
    stop();
    reconciler = createReconciler({
      fetchMissing,
      isBehind: () => behind,
      isConnected: () => connected,
      slowMs: 10_000,
    });
    stop = reconciler.start(page);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(fetchMissing).toHaveBeenCalledTimes(1);
    page.document.visibilityState = 'hidden';
    await vi.advanceTimersByTimeAsync(10_000);
    expect(fetchMissing).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(fetchMissing).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetchMissing).toHaveBeenCalledTimes(3);
  });

  it('asks every 10 s while disconnected', async () => {
    connected = false;
    reconciler.reconcile();
    await vi.advanceTimersByTimeAsync(0);
    expect(fetchMissing).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(fetchMissing).toHaveBeenCalledTimes(3);
  });

  it('asks at a pace of its own while disconnected, and not at all out of sight where that is wanted', async () => {
    stop();
    connected = false;
    let pauseMs = 3_000;
    reconciler = createReconciler({
      fetchMissing,
      isBehind: () => behind,
      isConnected: () => connected,
      unheardMs: (isHidden) => (isHidden ? null : pauseMs),
    });
    stop = reconciler.start(page);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(fetchMissing).toHaveBeenCalledTimes(1);
    pauseMs = 9_000;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(fetchMissing).toHaveBeenCalledTimes(2);
    page.document.visibilityState = 'hidden';
    await vi.advanceTimersByTimeAsync(9_000);
    expect(fetchMissing).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(fetchMissing).toHaveBeenCalledTimes(3);
    page.document.visibilityState = 'visible';
    page.document.dispatchEvent(new Event('visibilitychange'));
    expect(fetchMissing).toHaveBeenCalledTimes(4);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(fetchMissing).toHaveBeenCalledTimes(5);
    connected = true;
    reconciler.reconcile();
    await vi.advanceTimersByTimeAsync(59_999);
    expect(fetchMissing).toHaveBeenCalledTimes(6);
  });

  it('asks when a gap does not close by itself', async () => {
    behind = true;
    reconciler.noticeGap();
    reconciler.noticeGap();
    await vi.advanceTimersByTimeAsync(150);
    expect(fetchMissing).toHaveBeenCalledTimes(1);
  });

  it('does not ask when the missing event came late', async () => {
    behind = true;
    reconciler.noticeGap();
    behind = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(fetchMissing).toHaveBeenCalledTimes(0);
  });

  it('asks when the page wakes up and when it is online again', () => {
    page.document.visibilityState = 'hidden';
    page.document.dispatchEvent(new Event('visibilitychange'));
    expect(fetchMissing).toHaveBeenCalledTimes(0);
    page.document.visibilityState = 'visible';
    page.document.dispatchEvent(new Event('visibilitychange'));
    expect(fetchMissing).toHaveBeenCalledTimes(1);
  });

  it('keeps one request in flight and one wish behind it', async () => {
    let finish = () => {};
    fetchMissing.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
    reconciler.reconcile();
    page.window.dispatchEvent(new Event('online'));
    reconciler.reconcile();
    expect(fetchMissing).toHaveBeenCalledTimes(1);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(fetchMissing).toHaveBeenCalledTimes(2);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(fetchMissing).toHaveBeenCalledTimes(2);
  });

  it('backs off while the server cannot be asked, then returns to its pace', async () => {
    fetchMissing.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'));
    reconciler.reconcile();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(fetchMissing).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fetchMissing).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(fetchMissing).toHaveBeenCalledTimes(3);
  });

  it('asks again, not at once, when an answer left a gap', async () => {
    fetchMissing.mockImplementation(async () => {
      behind = fetchMissing.mock.calls.length < 2;
    });
    behind = true;
    reconciler.reconcile();
    await vi.advanceTimersByTimeAsync(999);
    expect(fetchMissing).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetchMissing).toHaveBeenCalledTimes(2);
  });

  it('is silent after it was stopped', async () => {
    stop();
    reconciler.reconcile();
    page.window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(fetchMissing).toHaveBeenCalledTimes(0);
  });
});
