import { z } from 'zod';
import { EXAMPLE_CHARACTERS, INTENT_NAME_CHARACTERS } from '../../domain/training/limits';
import { cursor, id, instant, limit, listOf, optionalText, text } from '../primitives';
import { personSchema } from './conversation';
import { intentScoresSchema, trainingVersionSchema } from './intent-versions';

/** Team API: intents and their examples (design §3). */

/** An import of 20,000 ordinary sentences; the proxy before the server cuts bodies at ten megabytes. */
export const IMPORT_BODY_BYTES = 8 * 1024 * 1024;
/** A few hundred pasted lines. */
export const EXAMPLES_BODY_BYTES = 2 * 1024 * 1024;
const LINES_AT_ONCE = 500;

export const intentName = z.string().min(1).max(INTENT_NAME_CHARACTERS);
/** What a person writes; the name is made from it. */
const intentLabel = text(INTENT_NAME_CHARACTERS);
const share = z.number().min(0).max(1);

export const EXAMPLE_SOURCES = ['manual', 'import', 'unanswered'] as const;

export const intentSchema = z
  .object({
    name: z.string(),
    title: z.string(),
    description: z.string(),
    /** own: made here. builtin: known to every bot. outside: texts that belong to no intent. */
    origin: z.enum(['own', 'builtin', 'outside']),
    /** The organisation's own. */
    examples: z.int(),
    builtinExamples: z.int(),
    /** Cross-validated, of the live version; null for what it has not learned. */
    quality: intentScoresSchema.nullable(),
  })
  .meta({ id: 'Intent' });
export type Intent = z.infer<typeof intentSchema>;

export const intentListSchema = listOf(intentSchema).extend({
  examples: z.int(),
  examplesLimit: z.int(),
  /** The live version; null while the bot knows the built-in intents only. */
  live: trainingVersionSchema.nullable(),
  /** Queued or under way. */
  current: trainingVersionSchema.nullable(),
  /** Why the newest training failed, where it did. */
  failed: trainingVersionSchema.nullable(),
  /** Examples added, removed or changed since the live version's training began. */
  untrained: z.boolean(),
});
export type IntentList = z.infer<typeof intentListSchema>;

export const createIntentBody = z.object({
  name: intentLabel,
  description: optionalText(500).default(''),
});
export const changeIntentBody = z.object({
  name: intentLabel.optional(),
  description: optionalText(500).optional(),
});

export const exampleSchema = z
  .object({
    id,
    intent: z.string(),
    text: z.string(),
    language: z.string().nullable(),
    source: z.enum(EXAMPLE_SOURCES),
    addedBy: personSchema.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'IntentExample' });
export type Example = z.infer<typeof exampleSchema>;
export const exampleListSchema = listOf(exampleSchema);

export const listExamplesQuery = z.object({
  intent: intentName.optional(),
  q: z.string().max(200).optional(),
  cursor,
  limit,
});

export const addExamplesBody = z.object({
  intent: intentLabel,
  texts: z
    .array(z.string().max(EXAMPLE_CHARACTERS * 8))
    .min(1, 'Write at least one')
    .max(LINES_AT_ONCE, `At most ${LINES_AT_ONCE} at once; import a file for more`),
});
export const addedExamplesSchema = z
  .object({
    added: z.int(),
    /** Left out, and why. */
    skipped: z.array(
      z.object({
        text: z.string(),
        reason: z.enum(['blank', 'too_long', 'known', 'elsewhere']),
        /** Where the text is an example already. */
        intent: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'AddedExamples' });
export type AddedExamples = z.infer<typeof addedExamplesSchema>;

export const changeExampleBody = z
  .object({ text: text(EXAMPLE_CHARACTERS).optional(), intent: intentLabel.optional() })
  .refine(({ text: words, intent }) => words !== undefined || intent !== undefined, 'Nothing to change');

export const importBody = z.object({
  /** With a heading: `text,label` or `sentence,label`. */
  csv: z.string(),
  dryRun: z.boolean().default(false),
});
const IMPORT_PROBLEMS = [
  'bad_label',
  'blank',
  'too_long',
  'duplicate',
  'contradiction',
  'bad_row',
  'limit',
] as const;
export const importReportSchema = z
  .object({
    imported: z.boolean(),
    /** Examples that are, or would be, added. */
    examples: z.int(),
    newIntents: z.array(z.string()),
    perIntent: z.array(z.object({ intent: z.string(), examples: z.int() })),
    /** Errors stop the import; what is only left out is a warning. */
    problems: z.array(
      z.object({
        /** Line of the file, from 1; null for the file as a whole. */
        line: z.int().nullable(),
        severity: z.enum(['error', 'warning']),
        code: z.enum(IMPORT_PROBLEMS),
        message: z.string(),
      }),
    ),
    /** How many there are; the list holds the first few hundred. */
    errors: z.int(),
    warnings: z.int(),
  })
  .meta({ id: 'ImportReport' });
export type ImportReport = z.infer<typeof importReportSchema>;

export const exportSchema = z.object({ fileName: z.string(), csv: z.string() });

export const tryBody = z.object({ text: text(EXAMPLE_CHARACTERS) });
export const triedSentenceSchema = z
  .object({
    /** The live version; null for the built-in model. */
    version: z.int().nullable(),
    /** Best first. */
    intents: z.array(z.object({ intent: z.string(), confidence: share })),
    inScope: z.boolean(),
    /** How much the sentence looks like the examples, 0 to 1. */
    scopeScore: share,
    humanRequest: z.object({ probability: share, evidence: z.array(z.string()) }),
    language: z.string().nullable(),
  })
  .meta({ id: 'TriedSentence' });
export type TriedSentence = z.infer<typeof triedSentenceSchema>;
