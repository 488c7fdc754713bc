import { z } from 'zod';
import { type ModelProposal, PROPOSED_ANSWERS } from '../domain/assistant/proposal';
import { LEAD_FIELDS } from '../domain/leads/types';

/** What a language model answers, as far as it keeps to the form; entries that do not are left out. */

const MOST_CITATIONS = 20;

const answer = z.enum(PROPOSED_ANSWERS);
const citations = z.array(z.string().max(20)).max(MOST_CITATIONS);
const proposedField = z.object({ field: z.enum(LEAD_FIELDS), words: z.string().min(1).max(400) });

const fields = z
  .array(z.unknown())
  .catch([])
  .transform((entries) =>
    entries.flatMap((entry) => {
      const parsed = proposedField.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    }),
  );

export const modelProposalSchema = z.object({
  answer,
  citations,
  fields,
  handoff: z
    .object({ wanted: z.boolean(), reason: z.string().catch('') })
    .catch({ wanted: false, reason: '' }),
  reply: z.string(),
}) satisfies z.ZodType<ModelProposal>;

/** Enough of an unfinished answer to judge its words: the sources come before them. */
export const beginningOfProposal = z.object({ answer, citations, reply: z.string() });
