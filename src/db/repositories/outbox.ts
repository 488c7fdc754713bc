import type { Database } from '../database';
import type { Prisma } from '../generated/client';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';

export interface OutboxRow {
  readonly channel: string;
  readonly event: string;
  readonly payload: unknown;
}

/** Stores events in the caller's transaction. @returns their ids in the same order */
export async function insertOutboxEvents(tenant: Tenant, events: readonly OutboxRow[]): Promise<bigint[]> {
  if (events.length === 0) return [];
  const rows = await tenant.client.outboxEvent.createManyAndReturn({
    data: events.map(({ channel, event, payload }) => ({
      orgId: tenant.orgId,
      channel,
      event,
      payload: payload as Prisma.InputJsonValue,
    })),
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** Published events have done their work; `?after=` reads the tables, never the outbox. */
export async function deletePublished(database: Database, ids: readonly bigint[]): Promise<void> {
  await withSystem(database, (client) => client.outboxEvent.deleteMany({ where: { id: { in: [...ids] } } }));
}

/**
 * Takes events that nobody published within `olderThanSeconds` out of the outbox, oldest first. They are handed to
 * `publish` before they are deleted, so a crash in between repeats them and never loses them.
 * @returns how many were published
 */
export async function sweepOutbox(
  database: Database,
  options: { readonly olderThanSeconds: number; readonly limit: number },
  publish: (events: readonly OutboxRow[]) => Promise<void>,
): Promise<number> {
  return withSystem(database, (prisma) =>
    prisma.$transaction(async (client) => {
      const rows = await client.$queryRaw<{ id: bigint; channel: string; event: string; payload: unknown }[]>`
        select id, channel, event, payload from outbox_event
        where "createdAt" <= now() - make_interval(secs => ${options.olderThanSeconds})
        order by id limit ${options.limit} for update skip locked`;
      if (rows.length === 0) return 0;
      await publish(rows);
      await client.outboxEvent.deleteMany({ where: { id: { in: rows.map((row) => row.id) } } });
      return rows.length;
    }),
  );
}
