import * as z from 'zod/mini';
import type {
  PostedMessage,
  RealtimeConfig,
  Session,
  VisitorConversation,
  VisitorHandoff,
  VisitorMessages,
} from '../../../contracts/api/chat';
import type { VisitorMessage } from '../../../contracts/api/message';
import { CONVERSATION_STATUSES, HANDOFF_STATUSES } from '../../../domain/handoff/types';
import type { Parser } from '../../shared/parser';

/**
 * The visitor's half of the contracts in the small flavour of Zod: the full one would cost the chat page 23 KB. The
 * types are the contracts' own, and schemas.test.ts compares the two word for word.
 */
const id = z.uuid();
const instant = z.iso.datetime();

export const realtimeConfig = z.object({
  key: z.string(),
  cluster: z.string(),
  host: z.nullable(z.string()),
  port: z.nullable(z.int()),
  tls: z.boolean(),
  hosted: z.boolean(),
}) satisfies Parser<RealtimeConfig>;

export const visitorHandoff = z.object({
  id,
  status: z.enum(HANDOFF_STATUSES),
  position: z.nullable(z.int()),
  estimatedWaitSeconds: z.nullable(z.int()),
  agent: z.nullable(z.object({ name: z.string() })),
}) satisfies Parser<VisitorHandoff>;

export const visitorConversation = z.object({
  id,
  status: z.enum(CONVERSATION_STATUSES),
  lastSeq: z.int(),
  handoff: z.nullable(visitorHandoff),
  csat: z.nullable(z.object({ handoffId: id, agentName: z.string(), rating: z.nullable(z.int()) })),
  teamReadSeq: z.int(),
}) satisfies Parser<VisitorConversation>;

export const visitorMessage = z.object({
  id,
  seq: z.int(),
  changeSeq: z.int(),
  author: z.object({ kind: z.enum(['visitor', 'bot', 'agent', 'system']), name: z.string() }),
  text: z.string(),
  private: z.literal(false),
  clientId: z.nullable(z.string()),
  sources: z.array(z.object({ articleId: id, title: z.string() })),
  quickReplies: z.array(z.string()),
  editedAt: z.nullable(instant),
  retractedAt: z.nullable(instant),
  createdAt: instant,
}) satisfies Parser<VisitorMessage>;

export const session = z.object({
  token: z.string(),
  visitor: z.object({ id, language: z.string(), email: z.nullable(z.string()) }),
  channel: z.object({
    slug: z.string(),
    key: z.string(),
    name: z.string(),
    orgName: z.string(),
    botName: z.string(),
    language: z.string(),
    quickReplies: z.array(z.string()),
    privacyUrl: z.nullable(z.string()),
    isOpen: z.boolean(),
  }),
  conversation: visitorConversation,
  messages: z.array(visitorMessage),
  realtime: realtimeConfig,
}) satisfies Parser<Session>;

export const postedMessage = z.object({
  message: visitorMessage,
  conversation: visitorConversation,
  continuedFrom: z.nullable(id),
}) satisfies Parser<PostedMessage>;

export const visitorMessages = z.object({
  messages: z.array(visitorMessage),
  conversation: visitorConversation,
}) satisfies Parser<VisitorMessages>;

export const conversationOnly = z.object({ conversation: visitorConversation });
