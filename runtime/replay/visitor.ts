import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { HttpClient } from './http-client';
import { connectRealtime, RealtimeConfig, subscribed } from './realtime-connection';

const Message = z.object({
  seq: z.number(),
  clientId: z.string().nullable(),
  author: z.object({ kind: z.string() }),
});
export type VisibleMessage = z.infer<typeof Message>;
const Conversation = z.object({ id: z.string(), status: z.string(), lastSeq: z.number() });
const Session = z.object({ token: z.string(), conversation: Conversation, realtime: RealtimeConfig });
const Posted = z.object({ message: Message, conversation: Conversation });
const Messages = z.object({ messages: z.array(Message), conversation: Conversation });
const Created = z.object({ message: Message });

const ASK_EVERY_MS = 1_000;
/** The bot answers a visitor who is with it; this long is taken as an answer that will not come. */
const REPLY_WITHIN_MS = 30_000;
/** While a person is awaited the bot may keep quiet, and no event says so. */
const QUIET_AFTER_MS = 2_500;

export interface Reply {
  readonly atMs: number;
  /** Found by GET before an event told of it. */
  readonly foundByAsking: boolean;
}

/** One visitor's browser: a session, a realtime subscription, messages. */
export class ReplayVisitor {
  readonly sentIds: string[] = [];
  #status: string;
  readonly #answers = new Map<number, number>();
  #onAnswer: () => void = () => undefined;

  private constructor(
    readonly http: HttpClient,
    readonly conversationId: string,
    readonly headers: { readonly authorization: string },
    readonly disconnect: () => void,
    status: string,
  ) {
    this.#status = status;
  }

  static async arrive(http: HttpClient, channel: string): Promise<ReplayVisitor> {
    const { token, conversation, realtime } = await http.call(Session, {
      method: 'POST',
      path: `/api/chat/channels/${encodeURIComponent(channel)}/sessions`,
      json: { locale: 'en' },
    });
    const headers = { authorization: `Bearer ${token}` };
    const pusher = connectRealtime(http, realtime, headers);
    const visitor = new ReplayVisitor(
      http,
      conversation.id,
      headers,
      () => pusher.disconnect(),
      conversation.status,
    );
    const live = await subscribed(pusher, `private-conversation-${conversation.id}`).catch(
      (error: unknown) => {
        pusher.disconnect();
        throw error;
      },
    );
    live.bind('message.created', (payload: unknown) => {
      const event = Created.safeParse(payload);
      if (event.success) visitor.#note(event.data.message);
    });
    return visitor;
  }

  /** Sends a message. @returns its `seq`, and when the answer came */
  async say(text: string): Promise<{ readonly seq: number; readonly storedAtMs: number }> {
    const clientId = randomUUID();
    this.sentIds.push(clientId);
    const posted = await this.http.call(Posted, {
      method: 'POST',
      path: '/api/chat/messages',
      headers: this.headers,
      json: { clientId, text },
    });
    this.#status = posted.conversation.status;
    return { seq: posted.message.seq, storedAtMs: performance.now() };
  }

  /** Waits for what the bot or the system says after a message; null when it keeps quiet. */
  async waitForReply(seq: number): Promise<Reply | null> {
    const isWithBot = this.#status === 'bot';
    const endsAt = performance.now() + (isWithBot ? REPLY_WITHIN_MS : QUIET_AFTER_MS);
    for (;;) {
      const heard = this.#answerAfter(seq);
      if (heard !== null) return { atMs: heard, foundByAsking: false };
      const left = endsAt - performance.now();
      if (left <= 0) return null;
      if (await this.#nextAnswer(Math.min(left, ASK_EVERY_MS))) continue;
      const { messages, conversation } = await this.messagesAfter(seq);
      this.#status = conversation.status;
      if (messages.some(({ author }) => author.kind !== 'visitor')) {
        const live = this.#answerAfter(seq);
        return { atMs: live ?? performance.now(), foundByAsking: live === null };
      }
    }
  }

  messagesAfter(seq: number): Promise<z.infer<typeof Messages>> {
    return this.http.call(Messages, { path: `/api/chat/messages?after=${seq}`, headers: this.headers });
  }

  #note({ seq, author }: VisibleMessage): void {
    if (author.kind === 'visitor' || this.#answers.has(seq)) return;
    this.#answers.set(seq, performance.now());
    this.#onAnswer();
  }

  #answerAfter(seq: number): number | null {
    const times = [...this.#answers].flatMap(([answer, atMs]) => (answer > seq ? atMs : []));
    return times.length === 0 ? null : Math.min(...times);
  }

  /** @returns whether one came within that time */
  #nextAnswer(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), milliseconds);
      this.#onAnswer = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}
