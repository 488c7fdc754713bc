import type { ContextPacket, PacketAddendum } from '../../../src/domain/bot/packet/types';
import type { HandoffState, TimerKind } from '../../../src/domain/handoff/types';

/** One handoff episode of the simulation: what the state machine knows, and what only the services know. */
export interface Episode {
  state: HandoffState;
  readonly triggerId: string | null;
  readonly triggerName: string | null;
  readonly whyNow: string;
  readonly decisionId: string | null;
  readonly visitorWaitSince: Date;
  offerDeadline: Date | null;
  outcomeNote: string | null;
  lastSpeaker: string | null;
  reopenedAt: Date | null;
  packetOpenedAt: Date | null;
  packetComplete: boolean | null;
  snoozedSeconds: number;
  snoozeStartedAt: Date | null;
  packet: { readonly id: string; readonly document: ContextPacket; addendum: PacketAddendum | null } | null;
  /** Which planned firing of a timer still counts. */
  readonly timers: Map<TimerKind, number>;
  /** Who has seen it in the shared inbox during the wait that began then. */
  readonly noticed: Set<string>;
}

export type EpisodeExtras = Partial<
  Pick<Episode, 'outcomeNote' | 'lastSpeaker' | 'snoozeStartedAt' | 'snoozedSeconds'>
>;
