import { z } from 'zod';
import { type Condition, type FactCondition, MAX_CONDITION_DEPTH, OPERATORS } from '../domain/policy/types';

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

/** Each level once, and named, so that a description of the API refers to it instead of repeating it. */
function conditionsUpTo(depth: number): z.ZodType<Condition> {
  let schema: z.ZodType<Condition> = factConditionSchema;
  for (let level = 2; level <= depth; level += 1) {
    const conditions = z.array(schema).max(MAX_CONDITIONS_IN_A_GROUP);
    schema = z
      .union([
        factConditionSchema,
        z.strictObject({ all: conditions }),
        z.strictObject({ any: conditions }),
        z.strictObject({ none: conditions }),
      ])
      .meta({ id: `ConditionOf${level}Levels` });
  }
  return schema;
}

/** A tree of conditions, at most `MAX_CONDITION_DEPTH` levels deep. */
export const conditionSchema = conditionsUpTo(MAX_CONDITION_DEPTH);
