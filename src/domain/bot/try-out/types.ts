import type { ScoreContribution } from '../../leads/types';
import type { LanguageCode } from '../../nlu/types';
import type { BrandVoice } from '../../policy/brand-voice';
import type { FactSheet } from '../../policy/facts';
import type { JudgedTurn } from '../../policy/judge-turn';
import type { PolicyDecision, PolicyDocument } from '../../policy/types';
import type { QualificationFlow } from '../qualification/question';
import type { KnowledgeIndex } from '../retrieval/types';
import type { UnderstandingEngine } from '../understanding-engine';

/** A conversation that is only tried out: nothing of it is stored, and nobody is told. */

export const TRIED_HOURS = ['policy', 'open', 'closed'] as const;

/** What the visitor would meet. */
export interface Situation {
  /** By the policy's own hours at the tried-out time, or as if open or closed. */
  readonly hours: (typeof TRIED_HOURS)[number];
  readonly agentsOnline: number;
  readonly queueLength: number;
  /** Null when nobody can tell. */
  readonly expectedWaitSeconds: number | null;
  readonly returningVisitor: boolean;
}

export type TryStep =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'situation'; readonly situation: Situation }
  /** The person who has the conversation gives it back to the bot. */
  | { readonly kind: 'hand_back' };

/** Everything the bot of an organisation has; the policy is the one to be tried. */
export interface TryWorld {
  readonly policy: PolicyDocument;
  readonly voice: BrandVoice;
  readonly orgName: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly language: LanguageCode;
  readonly flow: QualificationFlow;
  readonly engine: UnderstandingEngine;
  readonly index: KnowledgeIndex;
  readonly channelSlug: string;
  readonly teamName: string | null;
}

export interface Said {
  readonly author: 'visitor' | 'bot' | 'system';
  readonly text: string;
}

/** How a visitor message was judged. */
export interface TriedTurn extends Omit<JudgedTurn, 'lastFiredAt'> {
  readonly decision: PolicyDecision;
  readonly facts: FactSheet;
  /** Names of facts that differ from the message before; empty on the first. */
  readonly changedFacts: readonly string[];
}

/** Where things stand after a step. */
export interface TryFrame {
  readonly step: TryStep['kind'];
  readonly at: Date;
  readonly said: readonly Said[];
  readonly score: number;
  readonly band: string;
  readonly contributions: readonly ScoreContribution[];
  readonly inHours: boolean;
  /** `bot` while the bot speaks freely, `waiting` once a person was called. */
  readonly status: 'bot' | 'waiting';
  /** Null for everything that is no visitor message. */
  readonly turn: TriedTurn | null;
}
