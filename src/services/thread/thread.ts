import { v7 as uuid } from 'uuid';
import type { Attachment } from '../../contracts/api/attachment';
import type { Quote } from '../../contracts/api/message';
import {
  type ConversationChanges,
  type ConversationRow,
  lockConversation,
} from '../../db/repositories/conversations';
import { type HandoffRow, lockOpenHandoff } from '../../db/repositories/handoffs';
import type { AuthorKind, MessageMeta, NewMessageRow, ReadMessage } from '../../db/repositories/messages';
import type { PlannedEvent } from '../../domain/handoff/plan';
import { notFound } from '../problem';
import type { Work } from '../work';

export interface Author {
  readonly kind: AuthorKind;
  readonly name: string;
  /** `visitor`, `bot`, `system` or a member's id: within it `clientId` is unique. */
  readonly key: string;
  readonly memberId: string | null;
}

export const botAuthor = (name: string): Author => ({ kind: 'bot', name, key: 'bot', memberId: null });
export const systemAuthor = (name: string): Author => ({
  kind: 'system',
  name,
  key: 'system',
  memberId: null,
});
export const visitorAuthor = (name: string): Author => ({
  kind: 'visitor',
  name,
  key: 'visitor',
  memberId: null,
});
export const memberAuthor = (member: { memberId: string; name: string }): Author => ({
  kind: 'agent',
  name: member.name,
  key: member.memberId,
  memberId: member.memberId,
});

export interface NewMessage {
  readonly author: Author;
  readonly text: string;
  readonly clientId?: string | null;
  readonly private?: boolean;
  readonly meta?: MessageMeta;
  readonly turnId?: string | null;
  /** Unsent files of the author; they belong to the message from now on. */
  readonly attachments?: readonly Attachment[];
  readonly quote?: Quote | null;
}

export interface StoredEvent extends PlannedEvent {
  readonly id: string;
  readonly handoffId: string;
  readonly teamSeq: number;
}

/** Which inbox event tells the team that an episode moved. */
export type InboxEventName =
  | 'handoff.requested'
  | 'handoff.offered'
  | 'handoff.accepted'
  | 'handoff.ended'
  | 'conversation.updated';

/**
 * One conversation under its lock, with everything a use case adds to it. Numbers (`seq`, `teamSeq`) are given out
 * here and nowhere else, so they stay gapless; `saveThread` writes it all at once.
 */
export class Thread {
  readonly messages: NewMessageRow[] = [];
  /** Messages worded anew or withdrawn, as they are from now on. */
  readonly amended: ReadMessage[] = [];
  readonly events: StoredEvent[] = [];
  readonly decisions: { readonly id: string; readonly teamSeq: number }[] = [];
  readonly changes: ConversationChanges = {};
  readonly inboxEvents = new Set<InboxEventName>();
  #seq: number;
  #teamSeq: number;

  constructor(
    readonly work: Work,
    readonly conversation: ConversationRow,
    /** The open episode, kept up to date by `writeTransition` and `writeOpening`; null when there is none. */
    public handoff: HandoffRow | null,
  ) {
    this.#seq = conversation.lastSeq;
    this.#teamSeq = conversation.lastTeamSeq;
  }

  /** Language to speak in, as changed by this use case. */
  get language(): string {
    return typeof this.changes.language === 'string' ? this.changes.language : this.conversation.language;
  }

  get lastSeq(): number {
    return this.#seq;
  }

  get lastTeamSeq(): number {
    return this.#teamSeq;
  }

  /** Adds a message (or, when private, a note) at the end. */
  say(message: NewMessage): NewMessageRow {
    const isNote = message.private ?? false;
    const teamSeq = this.takeTeamSeq();
    const seq = isNote ? null : this.#takeSeq();
    const row: NewMessageRow = {
      id: uuid(),
      orgId: this.work.orgId,
      conversationId: this.conversation.id,
      seq,
      teamSeq,
      changeSeq: seq,
      changeTeamSeq: teamSeq,
      authorKind: message.author.kind,
      authorMemberId: message.author.memberId,
      authorName: message.author.name,
      authorKey: message.author.key,
      text: message.text,
      private: isNote,
      clientId: message.clientId ?? null,
      meta: message.meta ?? {},
      turnId: message.turnId ?? null,
      handoffId: this.handoff?.id ?? null,
      quotedMessageId: message.quote?.messageId ?? null,
      attachments: message.attachments ?? [],
      quote: message.quote ?? null,
      createdAt: this.work.now,
    };
    this.messages.push(row);
    return row;
  }

  /** Changes a message that is there already: a change of its own for everybody who may see it (design §1). */
  amend(
    message: ReadMessage,
    change: Pick<ReadMessage, 'text' | 'editedAt' | 'retractedAt'> & Partial<Pick<ReadMessage, 'meta'>>,
  ): ReadMessage {
    const changeTeamSeq = this.takeTeamSeq();
    const changeSeq = message.private ? null : this.#takeSeq();
    const amended = { ...message, ...change, changeSeq, changeTeamSeq };
    this.amended.push(amended);
    return amended;
  }

  /** Adds a line of an episode's history. */
  record(handoffId: string, event: PlannedEvent): void {
    this.events.push({ ...event, id: uuid(), handoffId, teamSeq: this.takeTeamSeq() });
  }

  change(changes: ConversationChanges): void {
    Object.assign(this.changes, changes);
  }

  takeTeamSeq(): number {
    this.#teamSeq += 1;
    return this.#teamSeq;
  }

  #takeSeq(): number {
    this.#seq += 1;
    return this.#seq;
  }
}

/**
 * Locks a conversation and its open episode (design §2: conversation, handoff, member).
 * @throws ServiceProblem `not_found` when this organisation has no such conversation
 */
export async function openThread(work: Work, conversationId: string): Promise<Thread> {
  const conversation = await lockConversation(work, conversationId);
  // Of one whose visitor's data was deleted nothing goes on.
  if (!conversation || conversation.erasedAt !== null) throw notFound('conversation');
  return new Thread(work, conversation, await lockOpenHandoff(work, conversationId));
}
