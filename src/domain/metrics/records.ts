import type { EndedBy, HandoffOutcome, HandoffReason, HandoffStatus } from '../handoff/types';
import type { ScoreBand } from '../leads/types';

/**
 * Flat rows that every metric of design §4 is computed from, one shape per table.
 *
 * A complete load for the period [from, to) holds
 *  1. the conversations whose first visitor message, or one of whose requests, lies in the period, and those opened in it
 *     in which no visitor ever wrote;
 *  2. every other conversation of their leads, because a won deal credits the lead's last engaged
 *     conversation even when that one lies outside the period;
 *  3. all episodes of 1 and 2, with their ratings, feedback and second waits;
 *  4. all transitions to won of these leads.
 * Rows outside the period or loaded twice change nothing, so a load for two periods is the union of two loads.
 */
export interface MetricsRecords {
  readonly conversations: readonly ConversationRecord[];
  readonly episodes: readonly EpisodeRecord[];
  readonly ratings: readonly RatingRecord[];
  readonly feedback: readonly FeedbackRecord[];
  readonly conversions: readonly ConversionRecord[];
  readonly secondWaits: readonly SecondWaitRecord[];
}

export interface ConversationRecord {
  readonly id: string;
  readonly channelId: string;
  readonly leadId: string | null;
  /** When the visitor opened the chat. */
  readonly openedAt: Date;
  /** Null when no visitor message was ever written: such a conversation is in no rate, it is a visit only. */
  readonly firstVisitorMessageAt: Date | null;
  readonly isTest: boolean;
  /** The lead had already been won when the first visitor message came. */
  readonly isExistingCustomer: boolean;
  readonly language: string | null;
  /** Path of the page on which the conversation began. */
  readonly page: string | null;
  readonly scoreBand: ScoreBand | null;
}

/** Who wrote the last public message before the episode ended, system lines left out. */
export type LastSpeakerKind = 'visitor' | 'bot' | 'agent';

export interface EpisodeRecord {
  readonly id: string;
  readonly conversationId: string;
  /** The episode of the same conversation that this one continues, for example by a transfer. */
  readonly parentId: string | null;
  readonly reason: HandoffReason;
  readonly teamId: string | null;
  /** Who holds the episode or held it when it ended; null while nobody has accepted it. */
  readonly ownerMemberId: string | null;
  readonly status: HandoffStatus;
  readonly outcome: HandoffOutcome | null;
  /** The request; for a child the moment of its transfer. */
  readonly requestedAt: Date;
  /** Start of the visitor's own wait: the first request of the chain (transfer, earlier abandoned wait). */
  readonly visitorWaitSince: Date;
  readonly acceptedAt: Date | null;
  /** First public message of a person in this episode; stays when the person is lost later. */
  readonly engagedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedBy: EndedBy | null;
  readonly lastSpeakerKind: LastSpeakerKind | null;
  /** First time the conversation was opened again after this episode, by the visitor or by a member. */
  readonly reopenedAt: Date | null;
  /** Seconds between acceptance and end in which the conversation was snoozed. */
  readonly snoozedSeconds: number;
  /** Whether the context packet was complete at acceptance; null before acceptance. */
  readonly packetComplete: boolean | null;
  readonly packetOpenedAt: Date | null;
  /** Agent messages that asked for something already captured; null while they have not been examined. */
  readonly reAsks: number | null;
}

export interface RatingRecord {
  readonly id: string;
  readonly episodeId: string;
  /** 1–5. */
  readonly rating: number;
  readonly at: Date;
}

export type RightTime = 'early' | 'on_time' | 'late';

/** An agent's answer about one episode; null where one of the three questions was left out. */
export interface FeedbackRecord {
  readonly id: string;
  readonly episodeId: string;
  readonly rightTime: RightTime | null;
  readonly rightReason: boolean | null;
  readonly enoughContext: boolean | null;
  readonly at: Date;
}

/** One transition of a lead to `won`. */
export interface ConversionRecord {
  readonly id: string;
  readonly leadId: string;
  readonly at: Date;
}

/** A wait that began when the person of an engaged episode was lost; `answeredAt` is the next person's message. */
export interface SecondWaitRecord {
  readonly id: string;
  readonly episodeId: string;
  readonly startedAt: Date;
  readonly answeredAt: Date | null;
}
