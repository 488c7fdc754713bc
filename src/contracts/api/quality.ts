import { z } from 'zod';
import { LEAD_FIELDS } from '../../domain/leads/types';
import { FEEDBACK_PARTS } from '../../domain/quality/feedback/summarise-feedback';
import { id, instant } from '../primitives';

/** Team API: quality of handoffs (design §4). `docs/metrics.md` defines every figure. */

const period = z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() });
type Period = z.infer<typeof period>;
const beginsFirst = ({ from, to }: Period) => from === undefined || to === undefined || from <= to;
const ENDS_EARLIER = { message: 'Must not be before `from`', path: ['to'] };

/** Days of the organisation's time zone, both inclusive; the last four weeks unless said otherwise. */
export const qualityPeriodQuery = period.refine(beginsFirst, ENDS_EARLIER);
export type QualityPeriodInput = z.infer<typeof qualityPeriodQuery>;

/** An agent's message that asked for something already told. */
export const reAskSchema = z
  .object({
    id,
    conversationId: id,
    handoffId: id,
    messageId: id,
    field: z.enum(LEAD_FIELDS),
    text: z.string(),
    askedAt: instant,
    agent: z.string(),
    visitor: z.string(),
    /** When it had been told before, and in which message of the visitor. */
    knownAt: instant,
    knownMessageId: id.nullable(),
  })
  .meta({ id: 'ReAsk' });
export type ReAsk = z.infer<typeof reAskSchema>;

export const conversationReAsksSchema = z.object({ items: z.array(reAskSchema) });

export const reAsksSchema = z
  .object({
    from: instant,
    to: instant,
    /** The newest first, at most 200. */
    items: z.array(reAskSchema),
    /** Answered episodes requested in the period that have been examined. */
    examinedEpisodes: z.int(),
    /** Those in which an agent asked again. */
    episodes: z.int(),
    /** Messages that asked again. */
    messages: z.int(),
    byField: z.array(z.object({ field: z.enum(LEAD_FIELDS), messages: z.int() })),
  })
  .meta({ id: 'ReAsks' });
export type ReAsks = z.infer<typeof reAsksSchema>;

const shareSchema = z.object({
  numerator: z.int(),
  denominator: z.int(),
  value: z.number().nullable(),
  /** Wilson 95 %. */
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
});
export type QualityShare = z.infer<typeof shareSchema>;

const feedbackSummarySchema = z.object({
  answered: shareSchema,
  onTime: shareSchema,
  early: z.int(),
  late: z.int(),
  rightReason: shareSchema,
  enoughContext: shareSchema,
});
export type FeedbackSummary = z.infer<typeof feedbackSummarySchema>;

export const agentFeedbackSchema = z
  .object({
    total: feedbackSummarySchema,
    byReason: z.array(feedbackSummarySchema.extend({ reason: z.string() })).readonly(),
    /** Empty for agents, who see their own only. */
    byMember: z.array(feedbackSummarySchema.extend({ memberId: id, name: z.string() })).readonly(),
    byPolicyVersion: z.array(feedbackSummarySchema.extend({ policyVersion: z.int() })).readonly(),
    /** By the week of the request, named by its Monday; weeks without handoffs between others too. */
    byWeek: z.array(feedbackSummarySchema.extend({ week: z.iso.date() })).readonly(),
    /** The newest first, at most 100; agents get their own. */
    comments: z.array(
      z.object({
        conversationId: id,
        member: z.string(),
        reason: z.string(),
        policyVersion: z.int().nullable(),
        comment: z.string(),
        at: instant,
      }),
    ),
  })
  .meta({ id: 'AgentFeedback' });
export type AgentFeedback = z.infer<typeof agentFeedbackSchema>;

/** One number of the feedback: of all, or of one reason, member, policy version or week. */
export const feedbackBehindQuery = period
  .extend({
    part: z.enum(FEEDBACK_PARTS),
    reason: z.string().max(40).optional(),
    memberId: id.optional(),
    policyVersion: z.coerce.number().int().min(1).optional(),
    week: z.iso.date().optional(),
  })
  .refine(beginsFirst, ENDS_EARLIER);
export type FeedbackBehindInput = z.infer<typeof feedbackBehindQuery>;

export const journeyFlowSchema = z
  .object({
    conversations: z.int(),
    links: z.array(z.object({ source: z.string(), target: z.string(), count: z.int() })),
  })
  .meta({ id: 'JourneyFlow' });
export type JourneyFlow = z.infer<typeof journeyFlowSchema>;

export const journeyLinkQuery = period
  .extend({ source: z.string().max(80), target: z.string().max(80) })
  .refine(beginsFirst, ENDS_EARLIER);
/** As many as the number says; a conversation can be there for several of its handoffs. */
export const conversationIdsSchema = z.object({ conversationIds: z.array(id).readonly() });

export const conversationJourneySchema = z
  .object({
    steps: z.array(
      z.object({
        kind: z.string(),
        /** Page, reason, person, outcome or rating. */
        detail: z.string().nullable(),
        at: instant,
        secondsSinceFirst: z.number(),
        secondsSincePrevious: z.number(),
      }),
    ),
  })
  .meta({ id: 'ConversationJourney' });
export type ConversationJourney = z.infer<typeof conversationJourneySchema>;

const calibrationGroupSchema = z.object({
  lowest: z.int(),
  highest: z.int(),
  predicted: z.number(),
  won: shareSchema,
  brier: z.number(),
});
export const scoreCalibrationSchema = z
  .object({
    deciles: z.array(calibrationGroupSchema).readonly(),
    months: z.array(calibrationGroupSchema.extend({ month: z.string() })).readonly(),
    /** Named by their Monday. */
    weeks: z.array(calibrationGroupSchema.extend({ week: z.iso.date() })).readonly(),
    brier: z.number().nullable(),
    leads: z.int(),
  })
  .meta({ id: 'ScoreCalibration' });
export type ScoreCalibrationReport = z.infer<typeof scoreCalibrationSchema>;
