import { expect, test } from 'vitest';
import { seedHistory } from '../../../prisma/seed/history/seed-history';
import { seedOrganisation } from '../../../prisma/seed/seed-organisation';
import { seedPromises } from '../../../prisma/seed/seed-promises';
import { findTasksToRemind } from '../../../src/db/queries/due-tasks';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';

test('the demo has promises to keep and news to read, and nothing that rings as soon as it starts', async () => {
  const { database } = services();
  const organisation = await seedOrganisation(database);
  const until = new Date();
  const history = { until, days: 5, conversations: 60, seed: 5, progress: () => undefined };
  await seedHistory(database, organisation, history);
  await seedPromises(database, organisation, until);
  const seeded = await withTenant(database, organisation.id, async ({ client }) => ({
    open: await client.task.findMany({
      where: { doneAt: null, overdueToldAt: null, remindAt: { not: null } },
      orderBy: { kind: 'asc' },
    }),
    unread: await client.notification.count({ where: { readAt: null } }),
    deliveries: await client.alertDelivery.count(),
  }));
  expect(seeded.open.map(({ kind, ownerMemberId }) => [kind, ownerMemberId !== null])).toEqual([
    ['callback', true],
    ['callback', true],
    ['leave_contact', true],
  ]);
  expect(seeded.unread).toBe(organisation.members.length);
  expect(seeded.deliveries).toBe(0);
  expect(await findTasksToRemind(database, 50)).toEqual([]);
});
