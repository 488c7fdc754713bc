import type { LeadField, ScoreContribution } from '../../leads/types';

/**
 * The context packet (design §1, §2): what an agent gets with a handoff. Immutable once made; times are ISO 8601
 * in UTC. The same shape as the HTTP contract's `ContextPacketDocument`, which a test checks.
 */
export interface ContextPacket {
  transcript: { fromSeq: number; toSeq: number; messageCount: number };
  summary: SummaryLine[];
  fields: PacketField[];
  score: {
    score: number;
    fit: number;
    engagement: number;
    band: string;
    contributions: ScoreContribution[];
    history: { at: string; score: number }[];
  };
  decision: { id: string; policyVersion: number; triggerName: string | null; whyNow: string } | null;
  journey: PacketPageView[];
  earlierEpisodes: PacketEpisode[];
  nextStep: string;
  /** Why this step, in a sentence. */
  nextStepWhy: string;
  openings: PacketOpening[];
}

const SUMMARY_KINDS = ['wants', 'about', 'asked', 'answered', 'mood', 'next'] as const;
export type SummaryKind = (typeof SUMMARY_KINDS)[number];

export interface SummaryLine {
  kind: SummaryKind;
  text: string;
  /** The messages the line's facts were taken from. */
  messageIds: string[];
  /** The line in pieces: words of ours, and facts with the message each came from. Together they are `text`. */
  parts: SummaryPart[];
}

export interface SummaryPart {
  text: string;
  /** Null for words of ours, and for a field that nobody said in the conversation (a form, a member). */
  messageId: string | null;
  /** The captured field that it tells, so that a later value can take its place. */
  field: LeadField | null;
}

export interface PacketField {
  field: LeadField;
  /** Null when the visitor declined to tell. */
  value: string | null;
  declined: boolean;
  messageId: string | null;
  confidence: number;
}

export interface PacketPageView {
  url: string;
  title: string | null;
  at: string;
}

export interface PacketEpisode {
  id: string;
  reason: string;
  status: string;
  outcome: string | null;
  agentName: string | null;
  requestedAt: string;
  endedAt: string | null;
  note: string | null;
}

export interface PacketOpening {
  text: string;
  /** The article it rests on; null for a start that claims nothing. */
  articleId: string | null;
  articleTitle: string | null;
  /** How it addresses the visitor, null when it does not: a name corrected later takes its place. */
  addresses: string | null;
}

/** What came between the request and the acceptance. */
export interface PacketAddendum {
  fromSeq: number;
  toSeq: number;
  messageCount: number;
  /** Only the fields that changed since the packet. */
  fields: PacketField[];
  score: number;
  journey: PacketPageView[];
}

/** A public message, as far as packets and markers look at it. */
export interface TranscriptMessage {
  readonly id: string;
  readonly seq: number;
  readonly author: 'visitor' | 'bot' | 'agent' | 'system';
  readonly text: string;
  readonly at: Date;
}
