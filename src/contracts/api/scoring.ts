import { z } from 'zod';
import { SCORE_BANDS } from '../../domain/leads/types';
import { leadModelReportSchema } from '../lead-score-model';
import { scoringPolicySchema } from '../policy-document';
import { id, instant } from '../primitives';
import { leadSummarySchema, personSchema } from './conversation';
import { policyProblemSchema } from './policy';

export const LEAD_MODEL_STATUSES = ['queued', 'training', 'ready', 'refused', 'failed'] as const;

export const leadModelSchema = z
  .object({
    id,
    version: z.int(),
    status: z.enum(LEAD_MODEL_STATUSES),
    /** Why it was refused or failed. */
    message: z.string().nullable(),
    /** It makes the scores now. */
    active: z.boolean(),
    /** Its quality beside the rules' on the same held-out leads; null until it is ready. */
    report: leadModelReportSchema.nullable(),
    requestedBy: personSchema.nullable(),
    createdAt: instant,
    trainedAt: instant.nullable(),
    activatedAt: instant.nullable(),
  })
  .meta({ id: 'LeadModel' });
export type LeadModel = z.infer<typeof leadModelSchema>;

export const leadModelListSchema = z.object({
  items: z.array(leadModelSchema),
  /** What there is to learn from: leads that have had time to be won, and how many were. */
  outcomes: z.object({
    leads: z.int(),
    wins: z.int(),
    /** Why these are too few; null when they are enough. */
    tooFew: z.string().nullable(),
  }),
});
export type LeadModelList = z.infer<typeof leadModelListSchema>;

const standing = z.object({ score: z.int(), band: z.enum(SCORE_BANDS) });

export const previewScoringBody = z.object({ scoring: scoringPolicySchema });
export const scoringPreviewSchema = z
  .object({
    leads: z.array(
      leadSummarySchema.pick({ id: true, displayName: true, company: true }).extend({
        before: standing,
        after: standing,
        /** Rules that count otherwise than before, the weightiest first. */
        changes: z.array(z.object({ label: z.string(), before: z.number(), after: z.number() })),
      }),
    ),
    /** Leads in each band under the rules in force and under these. */
    bands: z.object({
      before: z.record(z.enum(SCORE_BANDS), z.int()),
      after: z.record(z.enum(SCORE_BANDS), z.int()),
    }),
    becomeHot: z.int(),
    ceaseHot: z.int(),
    /** What cannot be meant in these rules. */
    problems: z.array(policyProblemSchema),
  })
  .meta({ id: 'ScoringPreview' });
export type ScoringPreview = z.infer<typeof scoringPreviewSchema>;
