import { z } from 'zod';
import { type Condition, type FactCondition, OPERATORS } from '../domain/policy/types';

/** Deep enough for any rule a person can read; keeps a hostile document from exhausting the stack. */
export const MAX_CONDITION_DEPTH = 8;
const MAX_CONDITIONS_IN_A_GROUP = 50;

export const factValueSchema = z.union([
  z.string().max(500),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(200),
  z.null(),
]);

const factConditionSchema: z.ZodType<FactCondition> = z.strictObject({
  fact: z.string().min(1).max(100),
  op: z.enum(OPERATORS),
  value: factValueSchema.optional(),
});

function conditionOfDepth(depth: number): z.ZodType<Condition> {
  if (depth === 1) return factConditionSchema;
  const conditions = z.array(z.lazy(() => conditionOfDepth(depth - 1))).max(MAX_CONDITIONS_IN_A_GROUP);
  return z.union([
    factConditionSchema,
    z.strictObject({ all: conditions }),
    z.strictObject({ any: conditions }),
    z.strictObject({ none: conditions }),
  ]);
}

/** A tree of conditions, at most `MAX_CONDITION_DEPTH` levels deep. */
export const conditionSchema = conditionOfDepth(MAX_CONDITION_DEPTH);
