import { z } from 'zod';
import { SPAM_REVIEWS } from '../../domain/abuse/suspicion';
import { CONVERSATION_STATUSES, HANDOFF_REASONS, HANDOFF_STATUSES } from '../../domain/handoff/types';
import { LEAD_STAGES, SCORE_BANDS } from '../../domain/leads/types';
import { after, clientId, cursor, id, instant, limit, listOf, text } from '../primitives';
import { ageMs } from './drafts';
import { inboxFilterSchema } from './inbox-filter';
import { AUTHOR_KINDS, teamMessageSchema } from './message';
import { messageContent, saysSomething } from './message-content';
import { tagRefSchema } from './tags';

/** Team API: conversations (design §8). */

export const INBOX_VIEWS = ['waiting', 'mine', 'bot', 'all', 'snoozed', 'closed'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

export const personSchema = z.object({ id, name: z.string() });

/** The open episode, or the latest one, as list and thread show it. */
export const handoffSummarySchema = z
  .object({
    id,
    status: z.enum(HANDOFF_STATUSES),
    reason: z.enum(HANDOFF_REASONS),
    triggerName: z.string().nullable(),
    /** The rule in words with its actual values. */
    whyNow: z.string(),
    priority: z.int(),
    team: personSchema.nullable(),
    owner: personSchema.nullable(),
    offeredTo: personSchema.nullable(),
    offerDeadline: instant.nullable(),
    requestedAt: instant,
    /** Waited in the episodes before this one: a transfer, or a wait in which nobody came. */
    creditedWaitSeconds: z.int(),
    waitingSince: instant,
    acceptedAt: instant.nullable(),
    engagedAt: instant.nullable(),
    endedAt: instant.nullable(),
    outcome: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'HandoffSummary' });
export type HandoffSummary = z.infer<typeof handoffSummarySchema>;

export const leadSummarySchema = z
  .object({
    id,
    /** Name, else e-mail, else "Visitor" and a short id. */
    displayName: z.string(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    company: z.string().nullable(),
    score: z.int(),
    band: z.enum(SCORE_BANDS),
    stage: z.enum(LEAD_STAGES),
    dealValueMinor: z.int().nullable(),
    currency: z.string(),
  })
  .meta({ id: 'LeadSummary' });
export type LeadSummary = z.infer<typeof leadSummarySchema>;

/** A row of the inbox. */
export const teamConversationSchema = z
  .object({
    id,
    status: z.enum(CONVERSATION_STATUSES),
    version: z.int(),
    lastSeq: z.int(),
    lastTeamSeq: z.int(),
    lead: leadSummarySchema,
    /** The open episode, else null. */
    handoff: handoffSummarySchema.nullable(),
    /** The visitor has written or asked for a person: before that it is in no list. */
    begun: z.boolean(),
    /** The latest episode, open or ended. */
    lastHandoffId: id.nullable(),
    owner: personSchema.nullable(),
    /** By name. */
    tags: z.array(tagRefSchema),
    channel: z.object({ id, name: z.string() }),
    /** The visitor had everything deleted: what is left can be looked at and nothing else. */
    erased: z.literal(true).optional(),
    language: z.string(),
    /** Its messages look like spam, or a member has said so; null: they do not, or were cleared. */
    spam: z
      .object({
        /** `repeated`, `links_only`, `many_links`, `gibberish`, `too_fast`. */
        reasons: z.array(z.string()),
        review: z.enum(SPAM_REVIEWS).nullable(),
        /** Nobody is called for it. */
        isHeldBack: z.boolean(),
      })
      .nullable()
      .optional(),
    lastMessage: z
      .object({ preview: z.string(), author: z.enum(AUTHOR_KINDS).nullable(), at: instant })
      .nullable(),
    /** Public messages of the visitor that no member has read. */
    unread: z.int(),
    /** How far one of the visitor's tabs has what was written, and how far the visitor has read. */
    visitorDeliveredSeq: z.int(),
    visitorReadSeq: z.int(),
    snoozedUntil: instant.nullable(),
    closedAt: instant.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'TeamConversation' });
export type TeamConversation = z.infer<typeof teamConversationSchema>;

export const conversationListSchema = listOf(teamConversationSchema);
export type ConversationList = z.infer<typeof conversationListSchema>;

export const listConversationsQuery = inboxFilterSchema.extend({
  view: z.enum(INBOX_VIEWS).default('all'),
  /** Words of messages, notes and leads, as in the search. */
  q: z.string().max(200).optional(),
  /** `oldest` puts the longest wait first within a priority; `newest` the latest message first. */
  sort: z.enum(['priority', 'newest']).optional(),
  /** Only these, comma-separated, for example those behind a number of the dashboard. */
  ids: z
    .string()
    .transform((list) => list.split(',').filter((entry) => entry !== ''))
    .pipe(z.array(id).max(100))
    .optional(),
  cursor,
  limit,
});

export const countsSchema = z.object({
  waiting: z.int(),
  mine: z.int(),
  bot: z.int(),
  all: z.int(),
  snoozed: z.int(),
  closed: z.int(),
  /** The caller's own in which the visitor wrote what no member has read. */
  unread: z.int(),
});
export type Counts = z.infer<typeof countsSchema>;

/** One line of the thread that is not a message: what happened to the episode. */
export const transitionSchema = z
  .object({
    id,
    teamSeq: z.int(),
    handoffId: id,
    kind: z.string(),
    fromStatus: z.string().nullable(),
    toStatus: z.string(),
    actor: z.object({ kind: z.string(), name: z.string().nullable() }),
    /** The line as people read it: "Maya Chen took the conversation". */
    text: z.string(),
    at: instant,
  })
  .meta({ id: 'Transition' });
export type Transition = z.infer<typeof transitionSchema>;

export const decisionSummarySchema = z
  .object({
    id,
    teamSeq: z.int(),
    messageId: id,
    policyVersion: z.int(),
    action: z.string(),
    triggerName: z.string().nullable(),
    whyNow: z.string(),
    whyNotYet: z.array(z.string()),
    createdAt: instant,
  })
  .meta({ id: 'DecisionSummary' });
export type DecisionSummary = z.infer<typeof decisionSummarySchema>;

export const threadQuery = z.object({ after });
export const threadSchema = z
  .object({
    conversation: teamConversationSchema,
    messages: z.array(teamMessageSchema),
    transitions: z.array(transitionSchema),
    decisions: z.array(decisionSummarySchema),
  })
  .meta({ id: 'Thread' });
export type Thread = z.infer<typeof threadSchema>;

export const postTeamMessageBody = z
  .object({
    clientId,
    ...messageContent,
    private: z.boolean().default(false),
    /** Milliseconds since it was sent off: the draft it was until then is forgotten on every device. */
    draftAgeMs: ageMs.optional(),
    /** Members whom a private note calls; they are told. */
    mentions: z.array(id).max(20).default([]),
  })
  .refine(...saysSomething)
  .refine(({ private: isNote, mentions }) => isNote || mentions.length === 0, {
    message: 'Only a private note calls colleagues',
    path: ['mentions'],
  });
export const postedTeamMessageSchema = z.object({
  message: teamMessageSchema,
  conversation: teamConversationSchema,
});
export type PostedTeamMessage = z.infer<typeof postedTeamMessageSchema>;

export const snoozeBody = z.object({ until: instant.nullable() });
export const assignBody = z.object({ memberId: id, note: text(2_000).optional() });
