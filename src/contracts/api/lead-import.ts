import { z } from 'zod';
import { IMPORT_BYTES, IMPORT_TARGETS } from '../../domain/leads/import/targets';
import { id, text } from '../primitives';

/** Team API: taking leads from a CSV file. */

/** The file with every character escaped would be longer; the file itself is what is capped. */
export const IMPORT_BODY_BYTES = 9 * 1024 * 1024;

const file = {
  fileName: text(200),
  /** The file's text. */
  csv: z.string().max(IMPORT_BYTES, `At most ${IMPORT_BYTES / 1024 / 1024} MB`),
  /** One for each column, null leaves it out; without it the headings decide. */
  mapping: z.array(z.enum(IMPORT_TARGETS).nullable()).max(200).optional(),
};

export const checkImportBody = z.object(file);
export const importLeadsBody = z.object({
  ...file,
  /** Chosen by the caller; the same again imports nothing twice. */
  requestId: id,
  /** `all` imports nothing while a row has an error; `valid` leaves such rows out. */
  rows: z.enum(['all', 'valid']),
});

const change = z.object({ field: z.string(), from: z.string().nullable(), to: z.string() });

export const importCheckSchema = z
  .object({
    delimiter: z.enum([',', ';', '\t']),
    headings: z.array(z.string()),
    mapping: z.array(z.enum(IMPORT_TARGETS).nullable()),
    /** The first rows, to see what the columns hold. */
    sample: z.array(z.array(z.string())),
    /** Why these columns cannot be imported; null when they can. */
    mappingProblem: z.string().nullable(),
    counts: z.object({ new: z.int(), changed: z.int(), unchanged: z.int(), errors: z.int() }),
    /** Rows by line, those with errors first; cut where there are very many. */
    rows: z.array(
      z.object({
        line: z.int(),
        outcome: z.enum(['new', 'changed', 'unchanged', 'error']),
        email: z.string(),
        name: z.string().nullable(),
        changes: z.array(change),
        /** Fields that stay as a person entered them, and errors: a sentence each. */
        remarks: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'LeadImportCheck' });
export type ImportCheck = z.infer<typeof importCheckSchema>;

export const importResultSchema = z.object({
  id,
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
});
export type ImportResult = z.infer<typeof importResultSchema>;
