import type {
  ChatEventBody,
  PostedMessage,
  Session,
  StartSessionBody,
  VisitorConversation,
  VisitorMessages,
} from '../../contracts/api/chat';
import type { VisitorMessage } from '../../contracts/api/message';
import { anyAnswer, createRequest } from '../shared/api/request';
import type { Outgoing } from '../shared/sync/outgoing';
import { problem } from './wire/problem';
import {
  type ContactDetails,
  callbackSlots,
  changedMessage,
  contactDetails,
  conversationOnly,
  postedMessage,
  session,
  visitorMessages,
} from './wire/schemas';

/** In a crowd the server serves one after the other; who leaves and comes again stands at the end. */
const SESSION_PATIENCE_MS = 120_000;

const request = createRequest(problem);

export interface CallbackSlot {
  readonly startsAt: string;
  readonly endsAt: string;
}

export type FallbackChoice = { readonly email?: string; readonly phone?: string } & (
  | { readonly kind: 'callback'; readonly startsAt: string }
  | { readonly kind: 'leave_contact' }
);

/** What the form before the first message was answered with. */
export type PreChatAnswers = { readonly [field in 'name' | 'email' | 'phone' | 'company']?: string } & {
  readonly consentVersion?: number;
};

type NewVisitorMessage = Pick<Outgoing, 'clientId' | 'text' | 'attachments' | 'quote'>;

/** The visitor API (design §8), one function per call. */
export interface ChatApi {
  startSession(slug: string, body: StartSessionBody): Promise<Session>;
  messages(token: string, after: number): Promise<VisitorMessages>;
  postMessage(token: string, message: NewVisitorMessage): Promise<PostedMessage>;
  editMessage(token: string, id: string, text: string): Promise<{ message: VisitorMessage }>;
  retractMessage(token: string, id: string): Promise<{ message: VisitorMessage }>;
  file(token: string, id: string): Promise<Blob>;
  askForPerson(token: string): Promise<{ conversation: VisitorConversation }>;
  neverMind(token: string): Promise<{ conversation: VisitorConversation }>;
  callbackSlots(token: string): Promise<{ slots: CallbackSlot[] }>;
  takeFallback(token: string, choice: FallbackChoice): Promise<{ conversation: VisitorConversation }>;
  event(token: string, body: ChatEventBody): Promise<unknown>;
  /** @param text the words so far, where the organisation shows them to its agents */
  typing(token: string, typing: boolean, text?: string): Promise<unknown>;
  /** @param seen false: a tab has it, and nobody looks */
  read(token: string, seq: number, seen: boolean): Promise<unknown>;
  ownLead(token: string): Promise<ContactDetails>;
  preChat(token: string, answers: PreChatAnswers): Promise<unknown>;
  rate(token: string, body: { rating: number; comment?: string; handoffId: string }): Promise<unknown>;
}

export const chatApi: ChatApi = {
  startSession: (slug, body) =>
    request(`/api/chat/channels/${encodeURIComponent(slug)}/sessions`, session, {
      body,
      timeoutMs: SESSION_PATIENCE_MS,
    }),
  messages: (token, after) => request('/api/chat/messages', visitorMessages, { token, query: { after } }),
  postMessage: (token, { clientId, text, attachments, quote }) =>
    request('/api/chat/messages', postedMessage, {
      token,
      body: {
        clientId,
        text,
        ...(attachments.length > 0 ? { attachmentIds: attachments.map(({ id }) => id) } : {}),
        ...(quote ? { quotedMessageId: quote.messageId } : {}),
      },
    }),
  editMessage: (token, id, text) =>
    request(`/api/chat/messages/${id}`, changedMessage, { token, method: 'PATCH', body: { text } }),
  retractMessage: (token, id) =>
    request(`/api/chat/messages/${id}`, changedMessage, { token, method: 'DELETE' }),
  file: async (token, id) => {
    const { fetchFile } = await import('./attachments/fetch-file');
    return fetchFile(`/api/chat/attachments/${id}`, token);
  },
  askForPerson: (token) =>
    request('/api/chat/handoff', conversationOnly, { token, method: 'POST', body: {} }),
  neverMind: (token) => request('/api/chat/handoff', conversationOnly, { token, method: 'DELETE' }),
  callbackSlots: (token) => request('/api/chat/callback-slots', callbackSlots, { token }),
  takeFallback: (token, body) => request('/api/chat/fallback', conversationOnly, { token, body }),
  event: (token, body) => request('/api/chat/events', anyAnswer, { token, body, keepalive: true }),
  typing: (token, typing, text) =>
    request('/api/chat/typing', anyAnswer, {
      token,
      body: text === undefined ? { typing } : { typing, text },
    }),
  read: (token, seq, seen) =>
    request('/api/chat/read', anyAnswer, { token, body: { seq, seen }, keepalive: true }),
  ownLead: (token) => request('/api/chat/lead', contactDetails, { token }),
  preChat: (token, answers) => request('/api/chat/pre-chat', anyAnswer, { token, body: answers }),
  rate: (token, body) => request('/api/chat/csat', anyAnswer, { token, body }),
};
