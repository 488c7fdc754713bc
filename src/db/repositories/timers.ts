import type { PlannedTimer } from '../../domain/handoff/plan';
import type { TimerKind } from '../../domain/handoff/types';
import { Prisma, type Timer } from '../generated/client';
import type { Tenant } from '../tenant';

export type TimerRow = Timer;

/** Cancels the pending timers of an episode, of these kinds. */
export async function cancelTimers(
  tenant: Tenant,
  handoffId: string,
  kinds: readonly TimerKind[],
): Promise<void> {
  if (kinds.length === 0) return;
  await tenant.client.timer.updateMany({
    where: { orgId: tenant.orgId, handoffId, kind: { in: [...kinds] }, firedAt: null, cancelledAt: null },
    data: { cancelledAt: tenant.now },
  });
}

/**
 * Schedules timers of an episode together with the jobs that fire them. A kind that is pending already is moved:
 * the old row is cancelled and a new one takes its place.
 */
export async function scheduleTimers(
  tenant: Tenant,
  subject: { readonly conversationId: string; readonly handoffId: string },
  timers: readonly PlannedTimer[],
): Promise<void> {
  if (timers.length === 0) return;
  await cancelTimers(
    tenant,
    subject.handoffId,
    timers.map((timer) => timer.kind),
  );
  const rows = await tenant.client.timer.createManyAndReturn({
    data: timers.map(({ kind, dueAt }) => ({ orgId: tenant.orgId, ...subject, kind, dueAt })),
    select: { id: true, dueAt: true },
  });
  const jobs = rows.map(
    ({ id, dueAt }) =>
      Prisma.sql`enqueue('fire_timer', json_build_object('orgId', ${tenant.orgId}::text, 'timerId', ${id}::text),
        ${dueAt}::timestamptz, ${`timer:${id}`}::text)`,
  );
  await tenant.client.$queryRaw`select ${Prisma.join(jobs.map((job) => Prisma.sql`${job}::text`))}`;
}

/** A timer that is due and was neither fired nor cancelled. Not locked: the conversation's lock comes first. */
export function findPendingTimer(tenant: Tenant, timerId: string): Promise<TimerRow | null> {
  return tenant.client.timer.findFirst({
    where: {
      orgId: tenant.orgId,
      id: timerId,
      firedAt: null,
      cancelledAt: null,
      dueAt: { lte: tenant.now },
    },
  });
}

/** Takes a due timer: true exactly once, for the transaction that commits. */
export async function consumeTimer(tenant: Tenant, timerId: string): Promise<TimerRow | null> {
  const [row] = await tenant.client.timer.updateManyAndReturn({
    where: {
      orgId: tenant.orgId,
      id: timerId,
      firedAt: null,
      cancelledAt: null,
      dueAt: { lte: tenant.now },
    },
    data: { firedAt: tenant.now },
  });
  return row ?? null;
}
