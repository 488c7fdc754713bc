import { z } from 'zod';
import { instant, listOf } from '../primitives';
import { personSchema } from './conversation';

/** Team API: the versions of the trained model, their quality and what changed from one to the next (design §3). */

const share = z.number().min(0).max(1);

export const TRAINING_STATUSES = ['queued', 'training', 'ready', 'failed'] as const;

export const intentScoresSchema = z.object({ examples: z.int(), precision: share, recall: share, f1: share });

export const trainingChangesSchema = z
  .object({
    added: z.int(),
    removed: z.int(),
    /** The same text, now of another intent. */
    moved: z.int(),
    /** Only those where something changed, most changed first. */
    intents: z.array(z.object({ intent: z.string(), added: z.int(), removed: z.int() })),
    /** A few of each, to see what it was about. */
    texts: z.array(
      z.object({
        change: z.enum(['added', 'removed', 'moved']),
        text: z.string(),
        intent: z.string(),
        from: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'TrainingChanges' });
export type TrainingChanges = z.infer<typeof trainingChangesSchema>;

export const qualitySchema = z
  .object({
    examples: z.int(),
    folds: z.int(),
    accuracy: share,
    macroF1: share,
    calibrationError: share,
    inScopeKept: share,
    outOfScopeCaught: share,
    perIntent: z.array(intentScoresSchema.extend({ intent: z.string() })),
    confusions: z.array(
      z.object({
        actual: z.string(),
        predicted: z.string(),
        count: z.int(),
        texts: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'IntentQualityReport' });

export const trainingVersionSchema = z
  .object({
    version: z.int(),
    status: z.enum(TRAINING_STATUSES),
    /** The one that turns are understood with. */
    live: z.boolean(),
    /** 0 to 1 over the whole training. */
    progress: share,
    /** The organisation's own. */
    examples: z.int(),
    accuracy: share.nullable(),
    macroF1: share.nullable(),
    /** How many examples differ from the version before; null until it is trained. */
    changed: z.int().nullable(),
    /** Why it failed. */
    failure: z.string().nullable(),
    requestedBy: personSchema.nullable(),
    requestedAt: instant,
    finishedAt: instant.nullable(),
    durationSeconds: z.number().nullable(),
  })
  .meta({ id: 'TrainingVersion' });
export type TrainingVersion = z.infer<typeof trainingVersionSchema>;
export const trainingVersionListSchema = listOf(trainingVersionSchema);

export const trainingVersionDetailSchema = z
  .object({
    version: trainingVersionSchema,
    quality: qualitySchema.nullable(),
    changes: trainingChangesSchema.nullable(),
    /** Accuracy and macro-F1 of the trained version before it. */
    before: z.object({ version: z.int(), accuracy: share, macroF1: share }).nullable(),
  })
  .meta({ id: 'TrainingVersionDetail' });
export type TrainingVersionDetail = z.infer<typeof trainingVersionDetailSchema>;
