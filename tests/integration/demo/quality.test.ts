import { expect, test } from 'vitest';
import { seedHistory } from '../../../prisma/seed/history/seed-history';
import { seedOrganisation } from '../../../prisma/seed/seed-organisation';
import { seedQuality } from '../../../prisma/seed/seed-quality';
import { services } from '../../../src/server/services';
import type { MemberContext } from '../../../src/services/context';
import { getHandoffAccuracy } from '../../../src/services/quality/get-handoff-accuracy';
import { getReAsks } from '../../../src/services/quality/get-re-asks';
import { getReviewQueue } from '../../../src/services/quality/get-review-queue';

test('the demo has reviewed weeks, an open queue, a disagreement to settle and questions asked twice', async () => {
  const { database } = services();
  const organisation = await seedOrganisation(database);
  const until = new Date();
  const progress = () => undefined;
  await seedHistory(database, organisation, { until, days: 28, conversations: 240, seed: 5, progress });
  await seedQuality(database, organisation, until);
  const manager = organisation.members.find(({ role }) => role === 'manager');
  if (!manager) throw new Error('the demo organisation has a manager');
  const ctx: MemberContext = {
    ...services(),
    orgId: organisation.id,
    actor: { kind: 'member', memberId: manager.id, userId: '', name: manager.name, role: 'manager' },
  };

  const queue = await getReviewQueue(ctx);
  expect(queue.left).toBeGreaterThan(10);
  expect(queue.done).toBeGreaterThan(20);
  expect(queue.disagreements).toBe(2);
  const { accuracy, agreement } = await getHandoffAccuracy(ctx, {});
  expect(agreement.kappa).toBeGreaterThan(0.4);
  expect(accuracy.precision.value).toBeGreaterThan(0.5);
  expect(accuracy.recall.value).toBeGreaterThan(0.4);
  const reAsks = await getReAsks(ctx, {});
  expect(reAsks.messages).toBeGreaterThan(0);
  expect(reAsks.messages / reAsks.examinedEpisodes).toBeLessThan(0.15);
}, 120_000);
