import { z } from 'zod';
import { LEAD_COLUMNS, LEAD_SORTS } from '../../domain/leads/list/columns';
import { LEAD_STAGES, SCORE_BANDS } from '../../domain/leads/types';
import { cursor, id, instant, limit, listOf } from '../primitives';
import { leadSummarySchema, personSchema } from './conversation';

/** Team API: the list of leads, what a member sees of it, and its export. */

/** Several values of a closed list with commas between them. */
const oneOrMore = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .string()
    .max(200)
    .transform((raw) => raw.split(',').filter((value) => value !== ''))
    .pipe(z.array(z.enum(values)).min(1))
    .optional();

const yesOrNo = z.enum(['yes', 'no']).optional();
const minor = z.coerce.number().int().min(0).max(1_000_000_000_000).optional();
const score = z.coerce.number().int().min(0).max(100).optional();

export const leadFilterQuery = z.object({
  q: z.string().max(200).optional(),
  stage: oneOrMore(LEAD_STAGES),
  band: oneOrMore(SCORE_BANDS),
  scoreFrom: score,
  scoreTo: score,
  /** A member, or `none`. */
  owner: z.union([id, z.literal('none')]).optional(),
  channel: id.optional(),
  tag: id.optional(),
  dealFrom: minor,
  dealTo: minor,
  createdFrom: instant.optional(),
  createdTo: instant.optional(),
  seenFrom: instant.optional(),
  seenTo: instant.optional(),
  email: yesOrNo,
  customer: yesOrNo,
  sort: z.enum(LEAD_SORTS).default('score'),
  /** Left out: words from A, figures and dates from the largest. Leads without a value always come last. */
  direction: z.enum(['asc', 'desc']).optional(),
});
export type LeadFilterQuery = z.output<typeof leadFilterQuery>;

export const listLeadsQuery = leadFilterQuery.extend({ cursor: cursor.unwrap().max(600).optional(), limit });

export const leadItemSchema = leadSummarySchema
  .extend({
    phone: z.string().nullable(),
    owner: personSchema.nullable(),
    /** Where the lead was first seen; null for imported ones. */
    channel: z.object({ id, name: z.string() }).nullable(),
    /** Of its conversations. */
    tags: z.array(z.string()),
    isCustomer: z.boolean(),
    createdAt: instant,
    updatedAt: instant,
    lastSeenAt: instant.nullable(),
    /** The latest scores, oldest first. */
    scoreTrend: z.array(z.int()),
  })
  .meta({ id: 'LeadItem' });
export type LeadItem = z.infer<typeof leadItemSchema>;
export const leadListSchema = listOf(leadItemSchema);
export type LeadList = z.infer<typeof leadListSchema>;

export const leadColumnsSchema = z.object({
  columns: z.array(z.enum(LEAD_COLUMNS)).max(LEAD_COLUMNS.length),
});

export const exportLeadsQuery = leadFilterQuery.extend({ columns: oneOrMore(LEAD_COLUMNS) });
