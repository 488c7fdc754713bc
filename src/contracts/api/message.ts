import { z } from 'zod';
import { id, instant, messageText } from '../primitives';
import { attachmentSchema } from './attachment';
import { messageFormSchema } from './message-form';

export const AUTHOR_KINDS = ['visitor', 'bot', 'agent', 'system'] as const;

export const authorSchema = z.object({ kind: z.enum(AUTHOR_KINDS), name: z.string() });

/** What an answer rests on, shown below it. */
export const sourceSchema = z.object({ articleId: id, title: z.string() });

/** The message that another one answers to, as it is now; nothing of it is left once it is withdrawn. */
export const quoteSchema = z
  .object({
    messageId: id,
    author: authorSchema,
    /** On one line, cut when long; names of its files where it has no words. */
    text: z.string(),
    retracted: z.boolean(),
  })
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof quoteSchema>;

/** A message as a visitor may see it: never a private note. */
export const visitorMessageSchema = z
  .object({
    id,
    seq: z.int(),
    /** Counter value of the latest change; equals `seq` until an edit or a retraction. */
    changeSeq: z.int(),
    author: authorSchema,
    text: z.string(),
    private: z.literal(false),
    clientId: z.string().nullable(),
    sources: z.array(sourceSchema),
    quickReplies: z.array(z.string()),
    /** What can be filled in instead of writing. */
    form: messageFormSchema.nullable().optional(),
    attachments: z.array(attachmentSchema),
    quote: quoteSchema.nullable(),
    editedAt: instant.nullable(),
    retractedAt: instant.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'VisitorMessage' });
export type VisitorMessage = z.infer<typeof visitorMessageSchema>;

/** A message as the team sees it, notes included (`seq` is null for a note). */
export const teamMessageSchema = visitorMessageSchema
  .extend({
    seq: z.int().nullable(),
    changeSeq: z.int().nullable(),
    teamSeq: z.int(),
    changeTeamSeq: z.int(),
    private: z.boolean(),
    authorMemberId: id.nullable(),
    /** Colleagues whom a note calls, as they were named. */
    mentions: z.array(z.object({ id, name: z.string() })),
    handoffId: id.nullable(),
  })
  .meta({ id: 'TeamMessage' });
export type TeamMessage = z.infer<typeof teamMessageSchema>;

export const editMessageBody = z.object({ text: messageText });
export const changedVisitorMessageSchema = z.object({ message: visitorMessageSchema });
export const changedTeamMessageSchema = z.object({ message: teamMessageSchema });
