import type { Session, VisitorConversation } from '../../../contracts/api/chat';
import type { VisitorMessage } from '../../../contracts/api/message';
import type { ProblemCode } from '../../../contracts/problem';
import { ApiError, NetworkError } from '../../shared/api/api-error';
import type { ConnectionState } from '../../shared/realtime/connection-state';
import { bindCatalogue, type Subscription } from '../../shared/realtime/subscription';
import type { ChatApi } from '../api-client';

const idOf = (number: number) => `0198a000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const createdAt = '2026-03-01T10:00:00.000Z';

/** One visitor's server: a gapless log, idempotent posts, and events that a test may lose, double or hold back. */
export class FakeServer {
  messages: VisitorMessage[] = [];
  conversation: VisitorConversation = {
    id: idOf(1),
    status: 'bot',
    lastSeq: 0,
    handoff: null,
    lastHandoff: null,
    csat: null,
    teamReadSeq: 0,
    visitorReadSeq: 0,
  };
  validToken = 'token-1';
  online = true;
  state: ConnectionState = 'connected';
  livePreview = false;
  /** Why the site's word for who the visitor is is not believed. */
  identityProblem: 'identity_invalid' | 'identity_expired' | null = null;
  readonly calls: string[] = [];
  /** What happens to an event on its way: how often it arrives. */
  deliver: (event: string) => number = () => 1;
  private readonly listeners = new Map<string, Set<(data: unknown) => void>>();
  private readonly resubscribes = new Set<() => void>();
  private readonly stateListeners = new Set<() => void>();

  say(kind: VisitorMessage['author']['kind'], text: string, clientId: string | null = null): VisitorMessage {
    const seq = this.conversation.lastSeq + 1;
    const message: VisitorMessage = {
      id: idOf(Number(this.conversation.id.slice(-4)) * 1_000 + seq),
      seq,
      changeSeq: seq,
      author: { kind, name: kind === 'visitor' ? 'Visitor' : 'Baton' },
      text,
      private: false,
      clientId,
      sources: [],
      quickReplies: [],
      attachments: [],
      quote: null,
      editedAt: null,
      retractedAt: null,
      createdAt,
    };
    this.messages.push(message);
    this.conversation = { ...this.conversation, lastSeq: seq };
    this.publish('message.created', { conversationId: this.conversation.id, seq, message });
    return message;
  }

  /** A change of a message that is there: a number of its own, in its old place. */
  amend(id: string, part: Partial<VisitorMessage>): { message: VisitorMessage } {
    const present = this.messages.find((message) => message.id === id);
    if (!present) throw new Error('no such message');
    const seq = this.conversation.lastSeq + 1;
    const message = { ...present, ...part, changeSeq: seq };
    this.messages = this.messages.map((one) => (one.id === id ? message : one));
    this.conversation = { ...this.conversation, lastSeq: seq };
    this.publish('message.updated', { conversationId: this.conversation.id, seq, message });
    return { message };
  }

  change(part: Partial<VisitorConversation>) {
    this.conversation = { ...this.conversation, ...part };
    this.publish('conversation.updated', {
      conversationId: this.conversation.id,
      conversation: this.conversation,
    });
  }

  publish(event: string, data: unknown) {
    const times = this.state === 'connected' ? this.deliver(event) : 0;
    for (let time = 0; time < times; time += 1) {
      for (const listener of this.listeners.get(event) ?? []) listener(structuredClone(data));
    }
  }

  openNewConversation() {
    this.messages = [];
    this.conversation = {
      ...this.conversation,
      id: idOf(2),
      status: 'bot',
      lastSeq: 0,
      handoff: null,
      csat: null,
    };
  }

  setRealtime(state: ConnectionState) {
    this.state = state;
    for (const listener of this.stateListeners) listener();
    if (state === 'connected') this.resubscribe();
  }

  /** The channel was joined anew, on the same connection. */
  resubscribe() {
    for (const resubscribe of this.resubscribes) resubscribe();
  }

  readonly openRealtime = async () => ({
    subscribe: <E>(_channel: string, subscription: Subscription<E>) => {
      const unbind = bindCatalogue(
        {
          bind: (event, callback) =>
            this.listeners.set(event, (this.listeners.get(event) ?? new Set()).add(callback)),
          unbind: (event, callback) => this.listeners.get(event)?.delete(callback),
        },
        subscription,
      );
      const resubscribe = () => subscription.onSubscribed?.();
      this.resubscribes.add(resubscribe);
      resubscribe();
      return () => {
        this.resubscribes.delete(resubscribe);
        unbind();
      };
    },
    getState: () => this.state,
    onState: (listener: () => void) => {
      this.stateListeners.add(listener);
      return () => this.stateListeners.delete(listener);
    },
    close: () => {},
  });

  /** Every call passes here; a microtask later, as over a network. */
  private async answer<T>(name: string, token: string | null, make: () => T): Promise<T> {
    this.calls.push(name);
    await Promise.resolve();
    if (!this.online) throw new NetworkError('offline');
    if (token !== null && token !== this.validToken) throw problem(401, 'token_expired');
    return structuredClone(make());
  }

  readonly api: ChatApi = {
    startSession: (_slug, body) =>
      this.answer('session', null, (): Session => {
        if (body.identity !== undefined && this.identityProblem) throw problem(401, this.identityProblem);
        if (body.token !== undefined && body.token !== this.validToken) throw problem(401, 'unauthenticated');
        return {
          token: this.validToken,
          visitor: { id: idOf(9), language: 'en', email: null },
          channel: {
            slug: 'acme',
            key: 'ch_acme',
            name: 'Website',
            orgName: 'Acme',
            botName: 'Baton',
            language: 'en',
            quickReplies: [],
            privacyUrl: null,
            isOpen: true,
            livePreview: this.livePreview,
          },
          preChat: null,
          conversation: this.conversation,
          messages: this.messages,
          realtime: { key: 'k', cluster: 'c', host: null, port: 1, tls: false, hosted: false },
        };
      }),
    messages: (token, after) =>
      this.answer(`messages after ${after}`, token, () => ({
        messages: this.messages.filter((message) => message.changeSeq > after),
        conversation: this.conversation,
      })),
    postMessage: (token, { clientId, text }) =>
      this.answer(`post ${text}`, token, () => {
        const present = this.messages.find((message) => message.clientId === clientId);
        const message = present ?? this.say('visitor', text, clientId);
        return { message, conversation: this.conversation, continuedFrom: null };
      }),
    editMessage: (token, id, text) =>
      this.answer(`edit ${text}`, token, () => this.amend(id, { text, editedAt: createdAt })),
    retractMessage: (token, id) =>
      this.answer('retract', token, () => this.amend(id, { text: '', retractedAt: createdAt })),
    file: (token) => this.answer('file', token, () => new Blob()),
    askForPerson: (token) =>
      this.answer('ask', token, () => {
        this.change({
          status: 'waiting',
          handoff: { id: idOf(7), status: 'queued', position: 1, estimatedWaitSeconds: 90, agent: null },
        });
        return { conversation: this.conversation };
      }),
    neverMind: (token) =>
      this.answer('never mind', token, () => {
        this.change({ status: 'bot', handoff: null, lastHandoff: { id: idOf(7), status: 'cancelled' } });
        return { conversation: this.conversation };
      }),
    event: (token, body) => this.answer(`event ${body.type}`, token, () => undefined),
    typing: (token, typing, text) =>
      this.answer(`typing ${typing}${text === undefined ? '' : ` “${text}”`}`, token, () => undefined),
    read: (token, seq, seen) => this.answer(`${seen ? 'read' : 'delivered'} ${seq}`, token, () => undefined),
    callbackSlots: (token) => this.answer('callbackSlots', token, () => ({ slots: [] })),
    takeFallback: (token) => this.answer('takeFallback', token, () => ({ conversation: this.conversation })),
    preChat: (token) => this.answer('preChat', token, () => undefined),
    ownLead: async () => ({ name: null, email: null, phone: null, company: null }),
    rate: (token, { rating }) => this.answer(`rate ${rating}`, token, () => undefined),
  };
}

function problem(status: number, code: ProblemCode): ApiError {
  return new ApiError(status, { type: 'about:blank', title: code, status, code, requestId: 'r' });
}
