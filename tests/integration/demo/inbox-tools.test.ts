import { expect, test } from 'vitest';
import { seedHistory } from '../../../prisma/seed/history/seed-history';
import { seedInboxTools } from '../../../prisma/seed/seed-inbox-tools';
import { seedOrganisation } from '../../../prisma/seed/seed-organisation';
import { macroActionsSchema } from '../../../src/contracts/api/macros';
import { findCannedReplies } from '../../../src/db/repositories/canned-replies';
import { findMacros } from '../../../src/db/repositories/macros';
import { findTags } from '../../../src/db/repositories/tags';
import { withTenant } from '../../../src/db/tenant';
import { replyProblems } from '../../../src/domain/replies/reply-template';
import { services } from '../../../src/server/services';

test('the demo has tagged conversations, macros that could be saved, and replies of teams', async () => {
  const { database } = services();
  const organisation = await seedOrganisation(database);
  const history = { until: new Date(), days: 3, conversations: 30, seed: 5, progress: () => undefined };
  await seedHistory(database, organisation, history);
  await seedInboxTools(database, organisation);
  const seeded = await withTenant(database, organisation.id, async (tenant) => ({
    tags: await findTags(tenant),
    macros: await findMacros(tenant),
    replies: await findCannedReplies(tenant),
  }));
  expect(seeded.tags).toHaveLength(8);
  expect(seeded.tags.filter(({ conversations }) => conversations > 0).length).toBeGreaterThan(1);
  expect(seeded.macros.map(({ name }) => name)).toEqual([
    'Demo booked',
    'One for Enterprise',
    'Wait for their figures',
  ]);
  for (const { name, actions } of seeded.macros) {
    expect([name, macroActionsSchema.safeParse(actions).error?.issues ?? []]).toEqual([name, []]);
  }
  const hellos = seeded.replies.filter(({ shortcut }) => shortcut === 'hello');
  expect(hellos.map(({ team }) => team?.name ?? null).toSorted()).toEqual(['Enterprise', null]);
  expect(seeded.replies.flatMap(({ text }) => replyProblems(text))).toEqual([]);
}, 120_000);
