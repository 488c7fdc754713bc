import type { Attachment } from '../../../contracts/api/attachment';
import type {
  PostedMessage,
  RealtimeConfig,
  Session,
  VisitorConversation,
  VisitorHandoff,
  VisitorMessages,
} from '../../../contracts/api/chat';
import type { Quote, VisitorMessage } from '../../../contracts/api/message';
import type { PreChatForm } from '../../../contracts/api/pre-chat';
import { ATTACHMENT_TYPES } from '../../../domain/attachments/rules';
import { FORM_KINDS } from '../../../domain/bot/reply/form-of';
import { FORM_FIELDS } from '../../../domain/channels/pre-chat-form';
import { CONVERSATION_STATUSES, HANDOFF_STATUSES, UNSERVE_CAUSES } from '../../../domain/handoff/types';
import { FALLBACKS } from '../../../domain/policy/fallbacks';
import type { Parser } from '../../shared/parser';
import {
  boolean,
  instant,
  integer,
  listOf,
  nullable,
  object,
  oneOf,
  optional,
  type Shaped,
  string,
} from './shape';

/** The visitor's half of the contracts, for the chat page: the same types, checked against the same schemas by a test. */
const id = string;

export const realtimeConfig = object({
  key: string,
  cluster: string,
  host: nullable(string),
  port: nullable(integer),
  tls: boolean,
  hosted: boolean,
}) satisfies Parser<RealtimeConfig>;

export const visitorHandoff = object({
  id,
  status: oneOf(HANDOFF_STATUSES),
  position: nullable(integer),
  estimatedWaitSeconds: nullable(integer),
  agent: nullable(
    object({ name: string, title: optional(nullable(string)), team: optional(nullable(string)) }),
  ),
  waitingSince: optional(instant),
  queuedAt: optional(instant),
  stillWaitingSeconds: optional(integer),
  change: optional(
    nullable(object({ kind: oneOf(['dropped', 'transferred']), formerAgent: nullable(string) })),
  ),
}) satisfies Parser<VisitorHandoff>;

export const visitorConversation = object({
  id,
  status: oneOf(CONVERSATION_STATUSES),
  lastSeq: integer,
  handoff: nullable(visitorHandoff),
  lastHandoff: nullable(
    object({
      id,
      status: oneOf(HANDOFF_STATUSES),
      unservedCause: optional(nullable(oneOf(UNSERVE_CAUSES))),
      reopened: optional(boolean),
      writtenSince: optional(boolean),
    }),
  ),
  csat: nullable(object({ handoffId: id, agentName: string, rating: nullable(integer) })),
  teamReadSeq: integer,
  visitorReadSeq: integer,
  backAt: optional(nullable(instant)),
  at: optional(instant),
  fallback: optional(
    nullable(
      object({ options: listOf(oneOf(FALLBACKS)), bookingUrl: nullable(string), hasContact: boolean }),
    ),
  ),
  promise: optional(
    nullable(
      object({
        kind: oneOf(['leave_contact', 'callback', 'email']),
        startsAt: nullable(instant),
        dueAt: instant,
      }),
    ),
  ),
}) satisfies Parser<VisitorConversation>;

const author = object({ kind: oneOf(['visitor', 'bot', 'agent', 'system']), name: string });

export const attachment = object({
  id,
  name: string,
  mediaType: oneOf(ATTACHMENT_TYPES),
  size: integer,
  width: nullable(integer),
  height: nullable(integer),
}) satisfies Parser<Attachment>;

export const quote = object({
  messageId: id,
  author,
  text: string,
  retracted: boolean,
}) satisfies Parser<Quote>;

export const visitorMessage = object({
  id,
  seq: integer,
  changeSeq: integer,
  author,
  text: string,
  private: oneOf([false]),
  clientId: nullable(string),
  sources: listOf(object({ articleId: id, title: string })),
  quickReplies: listOf(string),
  form: optional(
    nullable(
      object({
        kind: oneOf(FORM_KINDS),
        field: nullable(string),
        options: listOf(string),
        answeredBy: nullable(id),
      }),
    ),
  ),
  attachments: listOf(attachment),
  quote: nullable(quote),
  editedAt: nullable(instant),
  retractedAt: nullable(instant),
  createdAt: instant,
}) satisfies Parser<VisitorMessage>;

export const preChatForm = object({
  fields: listOf(object({ kind: oneOf(FORM_FIELDS), required: boolean, label: nullable(string) })),
  consent: nullable(
    object({ version: integer, required: boolean, text: string, privacyUrl: nullable(string) }),
  ),
}) satisfies Parser<PreChatForm>;

export const session = object({
  token: string,
  visitor: object({ id, language: string, email: nullable(string) }),
  channel: object({
    slug: string,
    key: string,
    name: string,
    orgName: string,
    botName: string,
    language: string,
    quickReplies: listOf(string),
    privacyUrl: nullable(string),
    isOpen: boolean,
    livePreview: boolean,
  }),
  preChat: nullable(preChatForm),
  conversation: visitorConversation,
  messages: listOf(visitorMessage),
  realtime: realtimeConfig,
}) satisfies Parser<Session>;

export const postedMessage = object({
  message: visitorMessage,
  conversation: visitorConversation,
  continuedFrom: nullable(id),
}) satisfies Parser<PostedMessage>;

export const changedMessage = object({ message: visitorMessage });
export const uploaded = object({ attachment });

export const visitorMessages = object({
  messages: listOf(visitorMessage),
  conversation: visitorConversation,
}) satisfies Parser<VisitorMessages>;

export const conversationOnly = object({ conversation: visitorConversation });

export const contactDetails = object({
  name: nullable(string),
  email: nullable(string),
  phone: nullable(string),
  company: nullable(string),
});
export type ContactDetails = Shaped<typeof contactDetails>;

export const callbackSlots = object({ slots: listOf(object({ startsAt: instant, endsAt: instant })) });
