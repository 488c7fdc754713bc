import { expect, test, vi } from 'vitest';
import type { OutgoingEvent, RealtimePort } from './ports/realtime';
import { publishSoon } from './publish-soon';

const deleted: bigint[][] = [];
vi.mock('../db/repositories/outbox', () => ({
  deletePublished: async (_: unknown, ids: bigint[]) => {
    deleted.push(ids);
  },
}));

const warnings: unknown[] = [];
const log = { warn: (_: unknown, message: string) => warnings.push(message) };
const stored = (id: number) => ({
  ids: [BigInt(id)],
  events: [{ channel: 'private-inbox', event: `event ${id}`, payload: {} }],
});

/** A realtime service whose answers the test gives. */
function slowRealtime() {
  const asked: { names: string[]; resolve: () => void; reject: (error: Error) => void }[] = [];
  const realtime: RealtimePort = {
    publish: (events: readonly OutgoingEvent[]) =>
      new Promise((resolve, reject) => {
        asked.push({ names: events.map(({ event }) => event), resolve, reject });
      }),
    terminate: async () => {},
  };
  return { asked, services: { realtime, log, database: {} } as unknown as Parameters<typeof publishSoon>[0] };
}

test('what commits while a request is on its way goes with the next one, in order', async () => {
  const { asked, services } = slowRealtime();
  for (const id of [1, 2, 3]) publishSoon(services, stored(id));
  expect(asked.map(({ names }) => names)).toEqual([['event 1']]);
  asked[0]?.resolve();
  await vi.waitFor(() => expect(asked.at(-1)?.names).toEqual(['event 2', 'event 3']));
  asked[1]?.resolve();
  await vi.waitFor(() => expect(deleted).toEqual([[1n], [2n, 3n]]));
  publishSoon(services, stored(4));
  expect(asked.at(-1)?.names).toEqual(['event 4']);
});

test('what was not taken stays for the sweep, and what follows goes out', async () => {
  deleted.length = 0;
  const { asked, services } = slowRealtime();
  publishSoon(services, stored(1));
  publishSoon(services, stored(2));
  asked[0]?.reject(new Error('away'));
  await vi.waitFor(() => expect(asked.at(-1)?.names).toEqual(['event 2']));
  asked[1]?.resolve();
  await vi.waitFor(() => expect(deleted).toEqual([[2n]]));
  expect(warnings).toEqual(['events left for the sweep']);
});
