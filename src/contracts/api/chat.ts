import { z } from 'zod';
import { CONVERSATION_STATUSES, HANDOFF_STATUSES, UNSERVE_CAUSES } from '../../domain/handoff/types';
import { FALLBACKS } from '../../domain/policy/fallbacks';
import { clientId, id, instant, MESSAGE_CHARACTERS, optionalText, text } from '../primitives';
import { visitorMessageSchema } from './message';
import { messageContent, saysSomething } from './message-content';
import { preChatFormSchema } from './pre-chat';

/** Visitor API (design §8). */

export const realtimeConfigSchema = z
  .object({
    key: z.string(),
    cluster: z.string(),
    /** null: the page's own host name. */
    host: z.string().nullable(),
    port: z.int().nullable(),
    tls: z.boolean(),
    /** true for hosted Pusher, where `cluster` alone decides. */
    hosted: z.boolean(),
  })
  .meta({ id: 'RealtimeConfig' });
export type RealtimeConfig = z.infer<typeof realtimeConfigSchema>;

export const visitorHandoffSchema = z
  .object({
    id,
    status: z.enum(HANDOFF_STATUSES),
    /** 1 is next; null once a person has it. */
    position: z.int().nullable(),
    /** Honest upper bound in seconds; null when it cannot be told. */
    estimatedWaitSeconds: z.int().nullable(),
    /** Who has it, what they do here, and in which team. */
    agent: z
      .object({
        name: z.string(),
        title: z.string().nullable().optional(),
        team: z.string().nullable().optional(),
      })
      .nullable(),
    /** Since when the visitor waits, waits in earlier episodes without a person included. */
    waitingSince: instant.optional(),
    /** Start of this stretch in the queue, and after how many seconds of it a word is due, again and again. */
    queuedAt: instant.optional(),
    stillWaitingSeconds: z.int().optional(),
    /** Why the visitor waits for somebody else, or has somebody else, after having had a person or a queue. */
    change: z
      .object({ kind: z.enum(['dropped', 'transferred']), formerAgent: z.string().nullable() })
      .nullable()
      .optional(),
  })
  .meta({ id: 'VisitorHandoff' });
export type VisitorHandoff = z.infer<typeof visitorHandoffSchema>;

export const visitorConversationSchema = z
  .object({
    id,
    status: z.enum(CONVERSATION_STATUSES),
    lastSeq: z.int(),
    /** The open episode. */
    handoff: visitorHandoffSchema.nullable(),
    /** How the latest episode stands or ended. */
    lastHandoff: z
      .object({
        id,
        status: z.enum(HANDOFF_STATUSES),
        /** Why nobody could serve it. */
        unservedCause: z.enum(UNSERVE_CAUSES).nullable().optional(),
        reopened: z.boolean().optional(),
        /** The visitor has written since it ended, or since it was reopened. */
        writtenSince: z.boolean().optional(),
      })
      .nullable(),
    /** The episode that may be rated now. */
    csat: z.object({ handoffId: id, agentName: z.string(), rating: z.int().nullable() }).nullable(),
    /** How far the team has read. */
    teamReadSeq: z.int(),
    /** How far the visitor has read, in any of their browsers' tabs. */
    visitorReadSeq: z.int(),
    /** When the team is back, while it is closed and nobody could serve the visitor. */
    backAt: instant.nullable().optional(),
    /** The server's clock when it said this. */
    at: instant.optional(),
    /** What the visitor may choose when nobody could take the conversation, or instead of waiting on, in this order. */
    fallback: z
      .object({
        options: z.array(z.enum(FALLBACKS)),
        bookingUrl: z.string().nullable(),
        /** Whether an e-mail address or a phone number is known already. */
        hasContact: z.boolean(),
      })
      .nullable()
      .optional(),
    /** What was promised instead: a call in the slot from `startsAt` to `dueAt`, or contact by `dueAt`. */
    promise: z
      .object({
        kind: z.enum(['leave_contact', 'callback', 'email']),
        startsAt: instant.nullable(),
        dueAt: instant,
      })
      .nullable()
      .optional(),
  })
  .meta({ id: 'VisitorConversation' });
export type VisitorConversation = z.infer<typeof visitorConversationSchema>;

export const startSessionBody = z.object({
  token: z.string().max(4_000).optional(),
  /** From a mail's link back into the conversation: stands for its visitor, before the token. */
  resume: z.string().max(2_000).optional(),
  page: z.object({ url: z.string().max(2_000), title: optionalText(300).optional() }).optional(),
  locale: z.string().max(35).optional(),
  timeZone: z.string().max(64).optional(),
  /** What the site around the chat says of who the visitor is: a token that it signed. */
  identity: z.string().max(4_000).optional(),
});
export type StartSessionBody = z.infer<typeof startSessionBody>;

export const channelInfoSchema = z.object({
  slug: z.string(),
  key: z.string(),
  name: z.string(),
  orgName: z.string(),
  botName: z.string(),
  language: z.string(),
  quickReplies: z.array(z.string()),
  privacyUrl: z.string().nullable(),
  isOpen: z.boolean(),
  /** Agents see what the visitor writes to them before it is sent; the visitor is told so. */
  livePreview: z.boolean(),
});

export const sessionSchema = z
  .object({
    token: z.string(),
    visitor: z.object({ id, language: z.string(), email: z.string().nullable() }),
    channel: channelInfoSchema,
    /** To be answered before the first message; null when there is nothing to ask. */
    preChat: preChatFormSchema.nullable(),
    conversation: visitorConversationSchema,
    /** The conversation so far, so that opening the chat takes one request. */
    messages: z.array(visitorMessageSchema),
    realtime: realtimeConfigSchema,
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof sessionSchema>;

export const postMessageBody = z.object({ clientId, ...messageContent }).refine(...saysSomething);

export const postedMessageSchema = z.object({
  message: visitorMessageSchema,
  conversation: visitorConversationSchema,
  /** Set when the message opened a new conversation because the earlier one was closed too long ago. */
  continuedFrom: id.nullable(),
});
export type PostedMessage = z.infer<typeof postedMessageSchema>;

export const visitorMessagesSchema = z.object({
  messages: z.array(visitorMessageSchema),
  conversation: visitorConversationSchema,
});
export type VisitorMessages = z.infer<typeof visitorMessagesSchema>;

export const conversationOnlySchema = z.object({ conversation: visitorConversationSchema });

export const chatEventBody = z.object({
  type: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'Lower-case letters, digits and _'),
  url: z.string().max(2_000).optional(),
  title: optionalText(300).optional(),
  /** How long ago it happened, where it could not be told at once. */
  ageSeconds: z.int().min(0).max(86_400).optional(),
  properties: z
    .record(z.string().max(60), z.union([z.string().max(500), z.number(), z.boolean()]))
    .refine((value) => Object.keys(value).length <= 20, 'At most 20 properties')
    .optional(),
});
export type ChatEventBody = z.infer<typeof chatEventBody>;

export const chatLeadBody = z.object({
  name: text(120).optional(),
  email: z.email().max(254).optional(),
  phone: text(40).optional(),
  company: text(160).optional(),
});
/** Answers to the channel's form; the question's is sent as a message. Without any, the form was skipped. */
export const preChatBody = chatLeadBody.extend({
  /** The version of the consent text that was agreed to. */
  consentVersion: z.int().optional(),
});
export const chatLeadSchema = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  company: z.string().nullable(),
});

const contact = {
  name: text(120).optional(),
  email: z.email().max(254).optional(),
  phone: text(40).optional(),
};

/** What a visitor whom nobody could serve, or who would rather not wait, has chosen. A call or a message needs a way to reach them. */
export const takeFallbackBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('callback'), startsAt: instant, ...contact }),
  z.object({ kind: z.literal('leave_contact'), ...contact }),
]);

export const callbackSlotsSchema = z.object({
  slots: z.array(z.object({ startsAt: instant, endsAt: instant })),
});

export const readBody = z.object({ seq: z.int().min(0).max(2_147_483_647) });
/** What the visitor has: on a screen of theirs, or only in a tab that nobody looks at. */
export const visitorReadBody = readBody.extend({ seen: z.boolean().default(true) });
/** With the words so far, where the organisation shows them to its agents. */
export const visitorTypingBody = z.object({
  typing: z.boolean().default(true),
  text: optionalText(MESSAGE_CHARACTERS).optional(),
});
export const typingBody = z.object({ typing: z.boolean().default(true) });

export const csatBody = z.object({
  rating: z.int().min(1).max(5),
  comment: optionalText(2_000).optional(),
  handoffId: id.optional(),
});
export const csatSchema = z.object({ id, handoffId: id, rating: z.int(), createdAt: instant });
