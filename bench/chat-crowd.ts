import { setTimeout as delay } from 'node:timers/promises';
import { startBuiltStack } from './support/built-stack';
import { memoryOf } from './support/memory-of';
import { type OpenVisitor, openVisitor } from './support/opening-visitor';
import { percentiles, ratio } from './support/percentiles';

/** Visitors before the crowd: the code is loaded and its memory taken. */
const FIRST_ONES = 50;
const AT_REST_MS = 3_000;

/**
 * All visitors of a crowd open the chat in the same moment, each with a session, a socket and a live channel as a page
 * has them, from addresses of their own: until when they are ready, what it costs in memory, and who was refused. One
 * visitor alone, before and with the crowd there, is what it is measured by.
 */
export async function chatCrowd(count: number) {
  process.env.TRUSTED_PROXIES = '127.0.0.1,::1';
  const stack = await startBuiltStack();
  const visitors: OpenVisitor[] = [];
  try {
    const { createOrg } = await import('../tests/factories/org');
    const { createChannel } = await import('../tests/factories/channel');
    const { slug } = await createChannel(await createOrg({}));
    const refused: Record<string, number> = {};
    const open = async (number: number) => {
      const address = `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`;
      const onRefused = (what: string) => {
        refused[what] = (refused[what] ?? 0) + 1;
      };
      const visitor = await openVisitor({ baseUrl: stack.baseUrl, slug, address, onRefused });
      visitors.push(visitor);
      return visitor;
    };
    const alone: number[] = [];
    for (let number = 0; number < FIRST_ONES; number += 1) alone.push((await open(number)).readyMs);
    const memory = () => ({
      web: memoryOf(stack.services.web.pid()),
      realtime: memoryOf(stack.services.realtime.pid()),
    });
    const before = memory();

    const startedAt = performance.now();
    const opened = await Promise.allSettled(
      Array.from({ length: count }, (_, index) => open(FIRST_ONES + index)),
    );
    const seconds = (performance.now() - startedAt) / 1_000;
    const peak = memory();
    await delay(AT_REST_MS);
    const after = memory();
    const late: number[] = [];
    for (let index = 0; index < FIRST_ONES; index += 1) {
      late.push((await open(FIRST_ONES + count + index)).readyMs);
    }
    const ready = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const kilobytesEach = (of: 'web' | 'realtime') =>
      Math.round(((after[of] - before[of]) * 1_024) / count / 0.1) / 10;
    const aloneMs = percentiles(alone);
    const lateMs = percentiles(late);
    return {
      visitors: count,
      ready: ready.length,
      refused,
      readyMs: percentiles(ready.map(({ readyMs }) => readyMs)),
      sessionMs: percentiles(ready.map(({ sessionMs }) => sessionMs)),
      readyPerSecond: Math.round((ready.length / seconds) * 10) / 10,
      aloneMs,
      besideTheCrowdMs: lateMs,
      besideToAlone: ratio(lateMs.p50, aloneMs.p50),
      megabytes: { before, peak, after },
      kilobytesEach: { web: kilobytesEach('web'), realtime: kilobytesEach('realtime') },
    };
  } finally {
    for (const visitor of visitors) visitor.close();
    await stack.stop();
  }
}
