import type {
  ChatEventBody,
  PostedMessage,
  Session,
  StartSessionBody,
  VisitorConversation,
  VisitorMessages,
} from '../../contracts/api/chat';
import { anyAnswer, createRequest } from '../shared/api/request';
import { problem } from './wire/problem';
import { callbackSlots, conversationOnly, postedMessage, session, visitorMessages } from './wire/schemas';

const request = createRequest(problem);

export interface CallbackSlot {
  readonly startsAt: string;
  readonly endsAt: string;
}

export type FallbackChoice = { readonly email?: string; readonly phone?: string } & (
  | { readonly kind: 'callback'; readonly startsAt: string }
  | { readonly kind: 'leave_contact' }
);

/** The visitor API (design §8), one function per call. */
export interface ChatApi {
  startSession(slug: string, body: StartSessionBody): Promise<Session>;
  messages(token: string, after: number): Promise<VisitorMessages>;
  postMessage(token: string, message: { clientId: string; text: string }): Promise<PostedMessage>;
  askForPerson(token: string): Promise<{ conversation: VisitorConversation }>;
  neverMind(token: string): Promise<{ conversation: VisitorConversation }>;
  callbackSlots(token: string): Promise<{ slots: CallbackSlot[] }>;
  takeFallback(token: string, choice: FallbackChoice): Promise<{ conversation: VisitorConversation }>;
  event(token: string, body: ChatEventBody): Promise<unknown>;
  typing(token: string, typing: boolean): Promise<unknown>;
  read(token: string, seq: number): Promise<unknown>;
  lead(token: string, contact: { name?: string; email: string }): Promise<unknown>;
  rate(token: string, body: { rating: number; comment?: string; handoffId: string }): Promise<unknown>;
}

export const chatApi: ChatApi = {
  startSession: (slug, body) =>
    request(`/api/chat/channels/${encodeURIComponent(slug)}/sessions`, session, { body }),
  messages: (token, after) => request('/api/chat/messages', visitorMessages, { token, query: { after } }),
  postMessage: (token, { clientId, text }) =>
    request('/api/chat/messages', postedMessage, { token, body: { clientId, text } }),
  askForPerson: (token) =>
    request('/api/chat/handoff', conversationOnly, { token, method: 'POST', body: {} }),
  neverMind: (token) => request('/api/chat/handoff', conversationOnly, { token, method: 'DELETE' }),
  callbackSlots: (token) => request('/api/chat/callback-slots', callbackSlots, { token }),
  takeFallback: (token, body) => request('/api/chat/fallback', conversationOnly, { token, body }),
  event: (token, body) => request('/api/chat/events', anyAnswer, { token, body, keepalive: true }),
  typing: (token, typing) => request('/api/chat/typing', anyAnswer, { token, body: { typing } }),
  read: (token, seq) => request('/api/chat/read', anyAnswer, { token, body: { seq }, keepalive: true }),
  lead: (token, contact) => request('/api/chat/lead', anyAnswer, { token, body: contact }),
  rate: (token, body) => request('/api/chat/csat', anyAnswer, { token, body }),
};
