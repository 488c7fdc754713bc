import type { HandoffChanges, OpeningPlan, TransitionPlan } from '../../domain/handoff/plan';
import { offerDeadlineIn } from '../../domain/handoff/transitions/offer';
import type {
  EndedBy,
  HandoffOutcome,
  HandoffReason,
  HandoffState,
  HandoffStatus,
} from '../../domain/handoff/types';
import type { Handoff, Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

export type HandoffRow = Handoff;

/** The columns that only a service knows when an episode opens. */
export interface OpeningExtras {
  readonly triggerId: string | null;
  readonly triggerName: string | null;
  readonly whyNow: string;
  readonly decisionId: string | null;
}

/** Locks the open episode of a conversation whose lock is already held. */
export async function lockOpenHandoff(tenant: Tenant, conversationId: string): Promise<HandoffRow | null> {
  const [row] = await tenant.client.$queryRaw<HandoffRow[]>`
    select * from handoff where "orgId" = ${tenant.orgId}::uuid and "conversationId" = ${conversationId}::uuid
      and status in ('queued', 'offered', 'accepted', 'engaged') for update`;
  return row ?? null;
}

/** The newest episode of a conversation, open or ended. */
export function findLatestHandoff(tenant: Tenant, conversationId: string): Promise<HandoffRow | null> {
  return tenant.client.handoff.findFirst({
    where: { orgId: tenant.orgId, conversationId },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
  });
}

export function findHandoff(tenant: Tenant, handoffId: string): Promise<HandoffRow | null> {
  return tenant.client.handoff.findFirst({ where: { orgId: tenant.orgId, id: handoffId } });
}

/** What the state machine needs of a row; the CHECKs of the table make the narrowing true. */
export function toHandoffState(row: HandoffRow): HandoffState {
  return {
    id: row.id,
    conversationId: row.conversationId,
    status: row.status as HandoffStatus,
    version: row.version,
    reason: row.reason as HandoffReason,
    teamId: row.teamId,
    skill: row.skill,
    priority: row.priority,
    previousHandoffId: row.previousHandoffId,
    preferredMemberId: row.preferredMemberId,
    creditedWaitSeconds: row.creditedWaitSeconds,
    ownerMemberId: row.ownerMemberId,
    offeredMemberId: row.offeredMemberId,
    passedMemberIds: row.passedMemberIds,
    lastPassedAt: row.lastPassedAt,
    requestedAt: row.requestedAt,
    waitingSince: row.waitingSince,
    offeredAt: row.offeredAt,
    acceptedAt: row.acceptedAt,
    engagedAt: row.engagedAt,
    endedAt: row.endedAt,
    endedBy: row.endedBy as EndedBy | null,
    outcome: row.outcome as HandoffOutcome | null,
  };
}

/** Inserts the episode of an opening plan. @throws a unique violation when one is open already */
export function insertHandoff(tenant: Tenant, plan: OpeningPlan, extras: OpeningExtras): Promise<HandoffRow> {
  const { passedMemberIds, version: _, ...state } = plan.handoff;
  const visitorWaitSince = new Date(state.requestedAt.getTime() - state.creditedWaitSeconds * 1000);
  return tenant.client.handoff.create({
    data: {
      ...state,
      passedMemberIds: [...passedMemberIds],
      orgId: tenant.orgId,
      visitorWaitSince,
      offerDeadline: offerDeadlineIn(plan.schedule),
      ...extras,
    },
  });
}

/** The deadline shown with an offer, and the seconds of a snooze that ends. */
export interface UpdateExtras {
  readonly offerDeadline?: Date | null;
  readonly lastSpeaker?: string | null;
  readonly outcomeNote?: string | null;
  readonly snoozedSeconds?: number;
  readonly snoozeStartedAt?: Date | null;
  readonly packetComplete?: boolean;
}

/**
 * The one guarded write of a transition: status and version are in the `WHERE` (design §2).
 * @returns the row after it, or null when somebody else was faster
 */
export async function updateHandoff(
  tenant: Tenant,
  handoffId: string,
  guard: TransitionPlan['guard'],
  changes: HandoffChanges,
  extras: UpdateExtras = {},
): Promise<HandoffRow | null> {
  const { passedMemberIds, ...columns } = changes;
  const data: Prisma.HandoffUncheckedUpdateManyInput = {
    ...columns,
    ...(passedMemberIds ? { passedMemberIds: [...passedMemberIds] } : {}),
    ...extras,
    version: guard.version + 1,
  };
  const [row] = await tenant.client.handoff.updateManyAndReturn({
    where: { orgId: tenant.orgId, id: handoffId, status: guard.status, version: guard.version },
    data,
  });
  return row ?? null;
}

/** Marks an ended episode as reopened, the first time that the visitor comes back. */
export async function markHandoffReopened(tenant: Tenant, handoffId: string): Promise<void> {
  await tenant.client.handoff.updateMany({
    where: { orgId: tenant.orgId, id: handoffId, reopenedAt: null },
    data: { reopenedAt: tenant.now },
  });
}

/**
 * Notes the first time that the member who has the episode looked at its context; what somebody who had it before
 * had looked at does not count for them.
 * @returns whether it was the first time
 */
export async function notePacketOpened(
  tenant: Tenant,
  handoffId: string,
  ownerMemberId: string,
): Promise<boolean> {
  const count = await tenant.client.$executeRaw`
    update handoff set "packetOpenedAt" = ${tenant.now}
    where "orgId" = ${tenant.orgId}::uuid and id = ${handoffId}::uuid and "ownerMemberId" = ${ownerMemberId}::uuid
      and status in ('accepted', 'engaged') and ("packetOpenedAt" is null or "packetOpenedAt" < "acceptedAt")`;
  return count > 0;
}

/** Notes whether the context packet was complete when a person took the episode. */
export async function notePacketComplete(
  tenant: Tenant,
  handoffId: string,
  isComplete: boolean,
): Promise<void> {
  await tenant.client.handoff.updateMany({
    where: { orgId: tenant.orgId, id: handoffId },
    data: { packetComplete: isComplete },
  });
}
