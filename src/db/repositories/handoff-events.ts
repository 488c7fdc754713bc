import type { PlannedEvent } from '../../domain/handoff/plan';
import type { Tenant } from '../tenant';

export interface HandoffEventInsert extends PlannedEvent {
  readonly id: string;
  readonly handoffId: string;
  readonly teamSeq: number;
}

/** Appends to the history of episodes. */
export async function insertHandoffEvents(
  tenant: Tenant,
  conversationId: string,
  events: readonly HandoffEventInsert[],
): Promise<void> {
  if (events.length === 0) return;
  await tenant.client.handoffEvent.createMany({
    data: events.map((event) => ({
      id: event.id,
      orgId: tenant.orgId,
      handoffId: event.handoffId,
      conversationId,
      teamSeq: event.teamSeq,
      kind: event.kind,
      fromStatus: event.from,
      toStatus: event.to,
      actorKind: event.actor.kind,
      actorMemberId: event.actor.kind === 'member' ? event.actor.memberId : null,
      data: { ...event.data },
      at: event.at,
    })),
  });
}
