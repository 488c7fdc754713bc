import type { Prisma } from '../../../src/db/generated/client';
import type { Episode } from './episode';
import { toJson } from './rows';

export function handoffRow(orgId: string, episode: Episode): Prisma.HandoffCreateManyInput {
  const { passedMemberIds, creditedWaitSeconds, ...state } = episode.state;
  return {
    ...state,
    orgId,
    creditedWaitSeconds: Math.round(creditedWaitSeconds),
    passedMemberIds: [...passedMemberIds],
    triggerId: episode.triggerId,
    triggerName: episode.triggerName,
    whyNow: episode.whyNow,
    decisionId: episode.decisionId,
    visitorWaitSince: episode.visitorWaitSince,
    offerDeadline: episode.offerDeadline,
    outcomeNote: episode.outcomeNote,
    lastSpeaker: episode.lastSpeaker,
    reopenedAt: episode.reopenedAt,
    packetOpenedAt: episode.packetOpenedAt,
    packetComplete: episode.packetComplete,
    snoozedSeconds: episode.snoozedSeconds,
    snoozeStartedAt: episode.snoozeStartedAt,
    createdAt: state.requestedAt,
  };
}

export function packetRow(orgId: string, { state, packet }: Episode): Prisma.ContextPacketCreateManyInput[] {
  if (!packet) return [];
  const { id, document, addendum } = packet;
  return [
    {
      id,
      orgId,
      handoffId: state.id,
      document: toJson(document),
      ...(addendum === null ? {} : { addendum: toJson(addendum) }),
      createdAt: state.requestedAt,
    },
  ];
}
