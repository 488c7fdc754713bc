import { z } from 'zod';
import { replyProblems } from '../../domain/replies/reply-template';
import { REPLIES_PER_ORG, SHORTCUT_CHARACTERS, shortcutOf } from '../../domain/replies/shortcut';
import { id, instant, listOf, messageText } from '../primitives';
import { personSchema } from './conversation';

/** Team API: words that agents write again and again, by a shortcut; a team's own go before those of everybody. */

export const cannedReplySchema = z
  .object({
    id,
    shortcut: z.string(),
    /** With variables: `{{lead.name|there}}`. */
    text: z.string(),
    /** Whose it is; null: everybody's. */
    team: personSchema.nullable(),
    updatedAt: instant,
  })
  .meta({ id: 'CannedReply' });
export type CannedReply = z.infer<typeof cannedReplySchema>;
export const cannedReplyListSchema = listOf(cannedReplySchema);

const shortcut = z
  .string()
  .max(80)
  .transform((typed, context) => {
    const found = shortcutOf(typed);
    if (found !== null) return found;
    const message = `Letters, digits, - and _, at most ${SHORTCUT_CHARACTERS}`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

/** Words with variables; one that is unknown is refused. */
export const replyText = messageText.superRefine((text, context) => {
  for (const message of replyProblems(text)) context.addIssue({ code: 'custom', message });
});

export const cannedReplyBody = z.object({ shortcut, text: replyText, teamId: id.nullable() });
export type CannedReplyInput = z.output<typeof cannedReplyBody>;

const CSV_CHARACTERS = REPLIES_PER_ORG * 4_200;
export const REPLY_IMPORT_BYTES = 8 * 1024 * 1024;

export const importRepliesBody = z.object({
  /** Heading `shortcut,text,team`; an empty team is everybody. */
  csv: z.string().max(CSV_CHARACTERS),
  /** Only say what would happen. */
  dryRun: z.boolean(),
});

export const replyImportReportSchema = z
  .object({
    imported: z.boolean(),
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    /** What stops the import. */
    problems: z.array(
      z.object({
        /** Line of the file, from 1; null for the file as a whole. */
        line: z.int().nullable(),
        message: z.string(),
      }),
    ),
    errors: z.int(),
  })
  .meta({ id: 'ReplyImportReport' });
export type ReplyImportReport = z.infer<typeof replyImportReportSchema>;

export const replyExportSchema = z.object({ fileName: z.string(), csv: z.string() });
