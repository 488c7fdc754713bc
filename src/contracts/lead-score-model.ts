import { z } from 'zod';
import { VERDICTS } from '../domain/leads/learned/auc-difference';
import type { LeadScoreModel } from '../domain/leads/learned/learned-score';
import type { LeadModelReport } from '../domain/leads/learned/train-lead-model';
import type { TreeNode } from '../domain/leads/learning/tree';
import { SCORE_GROUPS } from '../domain/leads/types';

/** A learned lead score and its quality, as stored. */

const number = z.number();
const point = z.tuple([number, number]).readonly();
const kind = z.enum(['number', 'category']);

const treeSchema: z.ZodType<TreeNode> = z.lazy(() =>
  z.union([
    z.object({
      column: z.int(),
      bins: z.array(z.int()).readonly().nullable(),
      upTo: z.int(),
      missingYes: z.boolean(),
      cover: number,
      yes: treeSchema,
      no: treeSchema,
    }),
    z.object({ value: number, cover: number }),
  ]),
);

const binsSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), upTo: z.array(number).readonly() }),
  z.object({ kind: z.literal('category'), values: z.array(z.string()).readonly() }),
]);

const calibratorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('platt'), slope: number, shift: number }),
  z.object({ kind: z.literal('isotonic'), points: z.array(point).readonly() }),
]);

export const leadScoreModelSchema = z.object({
  features: z
    .array(z.object({ name: z.string(), label: z.string(), group: z.enum(SCORE_GROUPS), kind }))
    .readonly(),
  outcome: z.object({
    columns: z.array(z.object({ name: z.string(), kind })).readonly(),
    bins: z.array(binsSchema).readonly(),
    base: number,
    trees: z.array(treeSchema).readonly(),
    calibrator: calibratorSchema,
    cases: z.int(),
    wins: z.int(),
  }),
  scale: z.object({ points: z.array(point).readonly() }),
}) satisfies z.ZodType<LeadScoreModel>;

const qualitySchema = z.object({
  cases: z.int(),
  wins: z.int(),
  baseRate: number,
  auc: number.nullable(),
  brier: number,
  ece: number,
  topDecileRate: number,
  topDecileLift: number,
  calibration: z
    .array(z.object({ from: number, to: number, cases: z.int(), predicted: number, observed: number }))
    .readonly(),
});

export const leadModelReportSchema = z
  .object({
    leads: z.int(),
    wins: z.int(),
    folds: z.int(),
    model: qualitySchema,
    rules: qualitySchema,
    difference: z.object({
      value: number.nullable(),
      low: number,
      high: number,
      verdict: z.enum(VERDICTS),
    }),
    looksAt: z.array(z.object({ label: z.string(), weight: number })).readonly(),
  })
  .meta({ id: 'LeadModelReport' }) satisfies z.ZodType<LeadModelReport>;
