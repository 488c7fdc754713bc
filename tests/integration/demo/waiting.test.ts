import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SeededOrganisation, seedOrganisation } from '../../../prisma/seed/seed-organisation';
import { seedWaiting } from '../../../prisma/seed/seed-waiting';
import { services } from '../../../src/server/services';

const NOW = new Date('2026-03-31T10:00:00Z');

let client: Client;
let organisation: SeededOrganisation;

beforeAll(async () => {
  client = new Client({ connectionString: process.env.DATABASE_URL });
  client.on('error', () => undefined);
  await client.connect();
  organisation = await seedOrganisation(services().database);
  await seedWaiting(services().database, organisation, NOW);
}, 120_000);
afterAll(() => client.end());

test('three visitors wait at the first start, and none leaves at the same time as another', async () => {
  const { rows } = await client.query(
    `select l.name, c.status, c."unreadCount" as unread, h.reason, t.kind,
       round(extract(epoch from $2::timestamptz - h."requestedAt"))::int as waited,
       (extract(epoch from t."dueAt" - $2::timestamptz) / 60)::int as stays
     from conversation c join lead l on l.id = c."leadId"
     join handoff h on h."conversationId" = c.id and h."endedAt" is null
     join timer t on t."handoffId" = h.id and t."firedAt" is null and t."cancelledAt" is null
     where c."orgId" = $1 order by waited desc`,
    [organisation.id, NOW],
  );
  const waits = { status: 'waiting', unread: 3, kind: 'max_wait' };
  expect(rows).toEqual([
    { name: 'Nora Lindqvist', reason: 'high_score', waited: 174, stays: 45, ...waits },
    { name: 'Tobias Krämer', reason: 'visitor_request', waited: 104, stays: 100, ...waits },
    { name: 'Dean Okafor', reason: 'frustration', waited: 39, stays: 180, ...waits },
  ]);
});
