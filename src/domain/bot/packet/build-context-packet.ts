import type { HandoffReason } from '../../handoff/types';
import type { LeadFields } from '../../leads/field-entry';
import type { LeadScore } from '../../leads/types';
import type { LanguageCode } from '../../nlu/types';
import type { BrandVoice } from '../../policy/brand-voice';
import type { KnowledgeIndex } from '../retrieval/types';
import type { BotState } from '../state';
import { nextStepFor } from './next-step';
import { packetFields } from './packet-fields';
import { suggestOpenings } from './suggest-openings';
import { summarise } from './summarise';
import { lineOf } from './summary-parts';
import type { ContextPacket, PacketPageView, TranscriptMessage } from './types';

/** Journeys and histories are cut to their latest part: a packet is read in half a minute. */
const LATEST_PAGE_VIEWS = 30;
const LATEST_SCORES = 50;

export interface PageView {
  readonly url: string;
  readonly title: string | null;
  readonly at: Date;
}

export interface EarlierEpisode {
  readonly id: string;
  readonly reason: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly agentName: string | null;
  readonly requestedAt: Date;
  readonly endedAt: Date | null;
  readonly note: string | null;
}

export interface ContextPacketInput {
  readonly reason: HandoffReason;
  /** The public messages of the conversation so far, by `seq`. */
  readonly messages: readonly Pick<TranscriptMessage, 'seq'>[];
  readonly state: BotState;
  readonly fields: LeadFields;
  /** ISO 4217, for amounts named without a currency. */
  readonly currency: string;
  readonly score: LeadScore;
  /** Oldest first. */
  readonly scoreHistory: readonly { readonly at: Date; readonly score: number }[];
  /** The decision that led here with its "why now"; null for a takeover or a request by button or API. */
  readonly decision: ContextPacket['decision'];
  /** Oldest first. */
  readonly journey: readonly PageView[];
  readonly earlierEpisodes: readonly EarlierEpisode[];
  readonly language: LanguageCode;
  readonly voice: BrandVoice;
  readonly index: KnowledgeIndex;
}

/** Everything an agent needs to go on without asking again, as of the request of the handoff (design §1). */
export function buildContextPacket(input: ContextPacketInput): ContextPacket {
  const { reason, state, score } = input;
  const fields = packetFields(input.fields, input.currency);
  const nextStep = nextStepFor({
    reason,
    notes: state.notes,
    fields,
    earlierEpisodes: input.earlierEpisodes.length,
  });
  const { language, voice, index } = input;
  return {
    transcript: transcriptRange(input.messages),
    summary: summarise({ state, fields, currency: input.currency, nextStep: nextStep.parts }),
    fields,
    score: {
      score: score.score,
      fit: score.fit,
      engagement: score.engagement,
      band: score.band,
      contributions: score.contributions.map((contribution) => ({ ...contribution })),
      history: input.scoreHistory
        .slice(-LATEST_SCORES)
        .map((entry) => ({ at: entry.at.toISOString(), score: entry.score })),
    },
    decision: input.decision,
    journey: journeyOf(input.journey),
    earlierEpisodes: input.earlierEpisodes.map((episode) => ({
      ...episode,
      requestedAt: episode.requestedAt.toISOString(),
      endedAt: episode.endedAt?.toISOString() ?? null,
    })),
    nextStep: lineOf('next', nextStep.parts).text,
    nextStepWhy: nextStep.why,
    openings: suggestOpenings({
      reason,
      notes: state.notes,
      fields,
      currency: input.currency,
      language,
      voice,
      index,
    }),
  };
}

/** First and last `seq` and how many; zeros for an empty conversation. */
export function transcriptRange(
  messages: readonly Pick<TranscriptMessage, 'seq'>[],
): ContextPacket['transcript'] {
  const seqs = messages.map(({ seq }) => seq);
  if (seqs.length === 0) return { fromSeq: 0, toSeq: 0, messageCount: 0 };
  return { fromSeq: Math.min(...seqs), toSeq: Math.max(...seqs), messageCount: seqs.length };
}

/** The latest pages that the visitor looked at, oldest first. */
export function journeyOf(views: readonly PageView[]): PacketPageView[] {
  return views.slice(-LATEST_PAGE_VIEWS).map(({ url, title, at }) => ({ url, title, at: at.toISOString() }));
}

/** Whether nothing essential is missing: what "packet complete at acceptance" counts (design §4). */
export function isPacketComplete(packet: ContextPacket): boolean {
  return (
    packet.transcript.messageCount > 0 &&
    packet.summary.length > 0 &&
    packet.nextStep !== '' &&
    packet.openings.length > 0
  );
}
