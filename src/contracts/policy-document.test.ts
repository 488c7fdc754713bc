import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { ScoringPolicy } from '../domain/leads/types';
import { type BrandVoice, DEFAULT_BRAND_VOICE } from '../domain/policy/brand-voice';
import { defaultPolicy } from '../domain/policy/default-policy';
import {
  type Condition,
  MAX_CONDITION_DEPTH,
  type PolicyDocument,
  type RoutingPolicy,
  type TimingPolicy,
  type Trigger,
} from '../domain/policy/types';
import type { BusinessHours } from '../domain/time/types';
import { brandVoiceSchema } from './brand-voice';
import { conditionSchema } from './policy-conditions';
import {
  type businessHoursSchema,
  policyDocumentSchema,
  type routingPolicySchema,
  type scoringPolicySchema,
  type timingPolicySchema,
  type triggerSchema,
} from './policy-document';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

const sound = defaultPolicy({ timeZone: 'Europe/Berlin' });

describe('the schema of the policy document', () => {
  it('and the domain type are the same shape, part by part', () => {
    type Part<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;
    expectTypeOf<z.infer<typeof policyDocumentSchema>>().toExtend<PolicyDocument>();
    expectTypeOf<PolicyDocument>().toExtend<Part<typeof policyDocumentSchema>>();
    expectTypeOf<Part<typeof triggerSchema>>().toEqualTypeOf<DeepReadonly<Trigger>>();
    expectTypeOf<Part<typeof scoringPolicySchema>>().toEqualTypeOf<DeepReadonly<ScoringPolicy>>();
    expectTypeOf<Part<typeof routingPolicySchema>>().toEqualTypeOf<DeepReadonly<RoutingPolicy>>();
    expectTypeOf<Part<typeof timingPolicySchema>>().toEqualTypeOf<DeepReadonly<TimingPolicy>>();
    expectTypeOf<Part<typeof businessHoursSchema>>().toEqualTypeOf<DeepReadonly<BusinessHours>>();
  });

  it('of the brand voice is the domain type too', () => {
    expectTypeOf<DeepReadonly<z.infer<typeof brandVoiceSchema>>>().toEqualTypeOf<DeepReadonly<BrandVoice>>();
  });

  it('of the brand voice fills in what an organisation has not chosen', () => {
    expect(brandVoiceSchema.parse({})).toEqual(DEFAULT_BRAND_VOICE);
  });

  it('takes the default policy through JSON and back unchanged', () => {
    expect(policyDocumentSchema.parse(JSON.parse(JSON.stringify(sound)))).toEqual(sound);
  });

  it('refuses a document that lacks a message, or has one that does not exist', () => {
    const { greeting, ...others } = sound.messages;
    expect(policyDocumentSchema.safeParse({ ...sound, messages: others }).success).toBe(false);
    const strange = { ...sound.messages, farewell: greeting };
    expect(policyDocumentSchema.safeParse({ ...sound, messages: strange }).success).toBe(false);
  });

  it.each([
    ['no fact', { op: 'eq', value: 1 }],
    ['an operator that does not exist', { fact: 'lead.score', op: 'like', value: 1 }],
    ['an object as value', { fact: 'lead.score', op: 'eq', value: {} }],
    ['two kinds of group at once', { all: [], any: [] }],
    ['infinity', { fact: 'lead.score', op: 'gte', value: Number.POSITIVE_INFINITY }],
  ])('refuses a condition with %s', (_, given) => {
    expect(conditionSchema.safeParse(given).success).toBe(false);
  });

  it('refuses conditions nested deeper than anybody can read', () => {
    const nested = (levels: number): Condition =>
      levels === 1 ? { fact: 'lead.score', op: 'gte', value: 70 } : { all: [nested(levels - 1)] };
    expect(conditionSchema.safeParse(nested(MAX_CONDITION_DEPTH)).success).toBe(true);
    expect(conditionSchema.safeParse(nested(MAX_CONDITION_DEPTH + 1)).success).toBe(false);
    expect(conditionSchema.safeParse(nested(5000)).success).toBe(false);
  });
});
