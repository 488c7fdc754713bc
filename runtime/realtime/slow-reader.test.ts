import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joined, startTestServer, type TestServer } from './testing/test-server';

let test: TestServer;

beforeEach(async () => {
  test = await startTestServer({ bufferedBytes: 262_144 });
});
afterEach(() => test.stop());

async function publishHundredKilobytes(): Promise<void> {
  await test.api.triggerBatch(
    Array.from({ length: 10 }, () => ({ channel: 'feed', name: 'item', data: 'x'.repeat(10_240) })),
  );
}

describe('a reader that stops reading', () => {
  it('is cut off once its share of memory is used, while others receive every event', async () => {
    const channel = await joined(test.connect(), 'feed');
    let received = 0;
    channel.bind('item', () => {
      received += 1;
    });
    const slow = await test.greeted();
    slow.send({ event: 'pusher:subscribe', data: { channel: 'feed' } });
    await slow.next('pusher_internal:subscription_succeeded');
    slow.socket.pause();

    let batches = 0;
    // What the operating system's own buffers hold differs by machine; 50 MB is beyond any of them.
    while (test.server.stats().slowReadersCut === 0 && batches < 500) {
      await publishHundredKilobytes();
      batches += 1;
    }
    expect(test.server.stats().slowReadersCut).toBe(1);
    await expect.poll(() => test.server.stats().connections).toBe(1);
    await expect.poll(() => received).toBe(batches * 10);

    slow.socket.resume();
    expect((await slow.closed).code).toBe(1006);
  });
});
