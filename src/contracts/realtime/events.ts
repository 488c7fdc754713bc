import { z } from 'zod';
import { SCORE_BANDS } from '../../domain/leads/types';
import { notificationSchema } from '../api/alerts';
import { visitorConversationSchema } from '../api/chat';
import { decisionSummarySchema, teamConversationSchema, transitionSchema } from '../api/conversation';
import { draftSchema } from '../api/drafts';
import { TRAINING_STATUSES } from '../api/intent-versions';
import { teamMessageSchema, visitorMessageSchema } from '../api/message';
import { id, instant } from '../primitives';

/**
 * The catalogue of realtime events (design §7). An event is a hint: it carries ids and counters, so that a client
 * that missed one sees the gap and fetches `?after=`. Payloads over 10 KB are replaced by `idsOnly`.
 */

/** Sent instead of a payload that Pusher would refuse: fetch what came since. */
export const idsOnly = z.object({
  idsOnly: z.literal(true),
  conversationId: id,
  lastTeamSeq: z.int().optional(),
});

const typing = z.object({
  conversationId: id,
  who: z.enum(['visitor', 'agent', 'bot']),
  name: z.string(),
  typing: z.boolean(),
});
const read = z.object({ conversationId: id, side: z.enum(['visitor', 'team']), seq: z.int() });

/** On `private-conversation-{id}`: visitor-safe, nothing private ever. */
export const conversationEvents = {
  'message.created': z.object({ conversationId: id, seq: z.int(), message: visitorMessageSchema }),
  'message.updated': z.object({ conversationId: id, seq: z.int(), message: visitorMessageSchema }),
  'conversation.updated': z.object({ conversationId: id, conversation: visitorConversationSchema }),
  'handoff.updated': z.object({ conversationId: id, conversation: visitorConversationSchema }),
  typing,
  read,
  /**
   * What a bot's answer says so far, the whole of it each time, so that a lost one costs nothing; `count` rises within
   * a turn. The message itself takes its place; an empty text takes it back.
   */
  'message.partial': z.object({ conversationId: id, turnId: id, count: z.int(), text: z.string() }),
  /** They may not chat any more: every page of theirs leaves. */
  'visitor.blocked': z.object({ conversationId: id }),
} as const;

/** On `private-thread-{id}`: agents only. Every change of the conversation, by `teamSeq`. */
export const threadEvents = {
  'message.created': z.object({ conversationId: id, teamSeq: z.int(), message: teamMessageSchema }),
  'message.updated': z.object({ conversationId: id, teamSeq: z.int(), message: teamMessageSchema }),
  'transition.recorded': z.object({ conversationId: id, teamSeq: z.int(), transition: transitionSchema }),
  'decision.recorded': z.object({ conversationId: id, teamSeq: z.int(), decision: decisionSummarySchema }),
  /** One of the visitor's tabs has everything up to `seq`. */
  delivered: z.object({ conversationId: id, seq: z.int() }),
  /** What the visitor is writing, where the organisation allows it; empty when sent or cleared. Stored nowhere. */
  'visitor.preview': z.object({ conversationId: id, text: z.string() }),
} as const;

const inboxRow = z.object({
  conversationId: id,
  handoffId: id.nullable(),
  conversation: teamConversationSchema,
});

/** On `private-org-{orgId}-inbox`: every agent of the organisation. */
export const inboxEvents = {
  'handoff.requested': inboxRow,
  'handoff.offered': inboxRow,
  'handoff.accepted': inboxRow,
  'handoff.ended': inboxRow,
  'conversation.updated': inboxRow,
  'lead.scored': z.object({
    conversationId: id.nullable(),
    leadId: id,
    score: z.int(),
    band: z.enum(SCORE_BANDS),
    fromBand: z.enum(SCORE_BANDS),
  }),
  /** A tag was made, renamed or deleted: rows and choices fetch. */
  'tags.changed': z.object({}),
  /** A shared view was saved, renamed, moved or deleted: menus fetch. */
  'views.changed': z.object({}),
  /** A member changed this lead, or (null) imported many: lists and pages fetch. */
  'lead.changed': z.object({ conversationId: z.null(), leadId: id.nullable() }),
  /** A promise was made or changed: lists fetch. */
  'task.changed': z.object({ conversationId: id, taskId: id }),
  'alert.raised': z.object({
    conversationId: id,
    triggerName: z.string(),
    text: z.string(),
    at: instant,
  }),
} as const;

/** On `private-member-{id}`: one agent. */
export const memberEvents = {
  'offer.made': z.object({ conversationId: id, handoffId: id, deadline: instant }),
  'offer.withdrawn': z.object({ conversationId: id, handoffId: id }),
  'presence.changed': z.object({ presence: z.string(), awayReason: z.string().nullable() }),
  /** Nothing is offered before this moment; null: the member is ready again. */
  'wrap_up.changed': z.object({ wrapUpUntil: instant.nullable() }),
  /** An own draft was changed, or forgotten, on one of the member's devices. */
  'draft.changed': z.object({ conversationId: id, private: z.boolean(), draft: draftSchema.nullable() }),
  'conversation.assigned': z.object({ conversationId: id, handoffId: id.nullable() }),
  'notification.created': z.object({
    notification: notificationSchema,
    /** Whether it shows up at once or only waits in the notification centre. */
    ring: z.boolean(),
    desktop: z.boolean(),
  }),
  /** Some were read, here or elsewhere: count anew. */
  'notification.read': z.object({ unread: z.int() }),
} as const;

/** On `private-org-{orgId}-training`: managers. A training was asked for, moved on or ended, or another version is live. */
export const trainingEvents = {
  'training.moved': z.object({
    version: z.int(),
    status: z.enum(TRAINING_STATUSES),
    progress: z.number(),
  }),
} as const;

export type EventCatalogue = Record<string, z.ZodType>;
export type EventName<C extends EventCatalogue> = keyof C & string;
