import { z } from 'zod';
import { HANDOFF_REASONS } from '../../domain/handoff/types';
import { REVIEW_VERDICTS } from '../../domain/quality/review/verdicts';
import { id, instant, listOf, optionalText } from '../primitives';

/** Team API: reviews of handoff decisions by people who do not know what the system did (design §4). */

const reviewMessageSchema = z.object({
  id,
  author: z.enum(['visitor', 'bot', 'agent']),
  text: z.string(),
  at: instant,
  /** The visitor's turn, counted from 1; null for what the bot said. */
  turn: z.int().nullable(),
});

/** A conversation up to the cut, without what the system decided, who reviews it and what comes after. */
export const reviewItemSchema = z
  .object({
    id,
    week: z.string(),
    channel: z.string(),
    language: z.string(),
    messages: z.array(reviewMessageSchema),
    /** After the last message the visitor pressed the button that asks for a person. */
    askedByButton: z.boolean(),
    cutTurn: z.int(),
  })
  .meta({ id: 'ReviewItem' });
export type ReviewItem = z.infer<typeof reviewItemSchema>;

export const reviewQueueSchema = z
  .object({
    /** Null when nothing is left for the caller. */
    item: reviewItemSchema.nullable(),
    done: z.int(),
    left: z.int(),
    /** Items on which reviewers disagree. */
    disagreements: z.int(),
  })
  .meta({ id: 'ReviewQueue' });
export type ReviewQueue = z.infer<typeof reviewQueueSchema>;

export const drawSampleBody = z.object({
  /** Share of the items that two reviewers judge. */
  secondReviewerShare: z.number().min(0).max(1).default(1),
});
export const drawnSampleSchema = z.object({ week: z.string(), drawn: z.int() });

export const reviewVerdictBody = z
  .object({
    verdict: z.enum(REVIEW_VERDICTS),
    /** For `earlier`: the visitor's message at which a person was needed. */
    turnMessageId: id.nullable().default(null),
    /** Why a person was needed. */
    reason: z.enum(HANDOFF_REASONS).nullable().default(null),
    note: optionalText(500).default(''),
    /** Settles a disagreement of two others. */
    adjudication: z.boolean().default(false),
  })
  .refine(({ verdict, turnMessageId }) => (verdict === 'earlier') === (turnMessageId !== null), {
    message: 'Names the turn for `earlier`, and for nothing else',
    path: ['turnMessageId'],
  });
export type ReviewVerdictInput = z.infer<typeof reviewVerdictBody>;

export const takeBackQuery = z.object({
  adjudication: z.enum(['true', 'false']).default('false'),
});

const givenVerdictSchema = z.object({
  memberName: z.string(),
  verdict: z.enum(REVIEW_VERDICTS),
  turn: z.int().nullable(),
  reason: z.enum(HANDOFF_REASONS).nullable(),
  note: z.string(),
});

export const disagreementsQuery = z.object({
  /** `nextCursor` of the page before. */
  cursor: id.optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});
export type DisagreementsQuery = z.output<typeof disagreementsQuery>;

export const disagreementsSchema = listOf(reviewItemSchema.extend({ verdicts: z.array(givenVerdictSchema) }))
  /** Of all pages. */
  .extend({ total: z.int() })
  .meta({ id: 'ReviewDisagreements' });
export type Disagreement = z.infer<typeof disagreementsSchema>['items'][number];

const share = z.number().min(0).max(1);
const intervalSchema = z.object({ low: z.number(), high: z.number() });
const estimateSchema = z
  .object({
    value: share.nullable(),
    /** 95 %. */
    interval: intervalSchema.nullable(),
    /** Judged items behind it. */
    judged: z.int(),
    smallSample: z.boolean(),
  })
  .meta({ id: 'ReviewEstimate' });
const timingSchema = z.object({ early: z.int(), onTime: z.int(), late: z.int() });
const sliceSchema = z.object({
  precision: estimateSchema,
  recall: estimateSchema,
  timing: timingSchema,
  counts: z.object({
    neededTransfers: z.int(),
    unneededTransfers: z.int(),
    missed: z.int(),
    rightlyNot: z.int(),
  }),
});

export const handoffAccuracySchema = z
  .object({
    from: instant,
    to: instant,
    weeks: z.array(z.string()),
    progress: z.object({
      drawn: z.int(),
      judged: z.int(),
      /** Verdicts are missing. */
      open: z.int(),
      disagreements: z.int(),
      /** Nobody could tell. */
      cannotTell: z.int(),
    }),
    agreement: z.object({
      pairs: z.int(),
      observed: share,
      kappa: z.number().nullable(),
      interval: intervalSchema.nullable(),
    }),
    accuracy: sliceSchema.extend({
      goldenTransfer: z.array(z.object({ tolerance: z.int(), score: estimateSchema })).readonly(),
      estimated: z.object({
        neededTransfers: z.number(),
        unneededTransfers: z.number(),
        missed: z.number(),
      }),
      byReason: z
        .array(z.object({ reason: z.string(), precision: estimateSchema, timing: timingSchema }))
        .readonly(),
      byPolicyVersion: z.array(sliceSchema.extend({ policyVersion: z.int() })).readonly(),
    }),
    /** Judged items where the system and the reviewers differ, for reading. */
    wrong: z.array(
      z.object({
        itemId: id,
        conversationId: id,
        kind: z.enum(['unneeded', 'missed', 'early', 'late']),
        reason: z.string().nullable(),
        /** As reviewers see it. */
        reasonNeeded: z.string().nullable(),
        policyVersion: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'HandoffAccuracy' });
export type HandoffAccuracyReport = z.infer<typeof handoffAccuracySchema>;
