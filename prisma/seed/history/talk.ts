import type { Prisma } from '../../../src/db/generated/client';
import type { TranscriptMessage } from '../../../src/domain/bot/packet/types';
import { type BotState, INITIAL_BOT_STATE } from '../../../src/domain/bot/state';
import type { PlannedEvent } from '../../../src/domain/handoff/plan';
import type { ConversationStatus } from '../../../src/domain/handoff/types';
import type { Agent } from './agents';
import type { Episode } from './episode';
import { toJson } from './rows';
import type { Story } from './story';
import type { HistoryChannel, World } from './world';

const PREVIEW_CHARACTERS = 140;

export interface Said {
  readonly kind: TranscriptMessage['author'];
  readonly name: string;
  readonly text: string;
  readonly agent?: Agent;
  readonly clientId?: string;
  readonly private?: boolean;
  readonly meta?: Readonly<Record<string, unknown>>;
  readonly turnId?: string;
}

/** One conversation of the simulation, with the counters and the summary that `saveThread` keeps. */
export class Talk {
  readonly id: string;
  readonly createdAt: Date;
  status: ConversationStatus = 'bot';
  version = 0;
  language: string;
  botState: BotState = INITIAL_BOT_STATE;
  teamId: string | null;
  priority = 0;
  triggersFiredAt: Readonly<Record<string, string>> = {};
  snoozedUntil: Date | null = null;
  closedAt: Date | null = null;
  csatHandoffId: string | null = null;
  ownerMemberId: string | null = null;
  firstVisitorMessageAt: Date | null = null;
  /** The visitor's page: when it was left; null while it is open. */
  leftAt: Date | null = null;
  readonly episodes: Episode[] = [];
  readonly transcript: TranscriptMessage[] = [];
  readonly pendingTurns: {
    readonly id: string;
    readonly messageId: string;
    readonly text: string;
    readonly at: Date;
  }[] = [];
  #lastSeq = 0;
  #lastTeamSeq = 0;
  #summary: Partial<Prisma.ConversationCreateManyInput> = {};

  constructor(
    readonly world: World,
    readonly story: Story,
    readonly channel: HistoryChannel,
    readonly page: string | null,
    readonly previousId: string | null,
  ) {
    this.id = world.id();
    this.createdAt = world.now;
    this.language = story.language;
    this.teamId = channel.teamId;
  }

  /** The open episode, or null. */
  get open(): Episode | null {
    const latest = this.latest;
    return latest && latest.state.endedAt === null ? latest : null;
  }

  get latest(): Episode | null {
    return this.episodes.at(-1) ?? null;
  }

  takeTeamSeq(): number {
    this.#lastTeamSeq += 1;
    return this.#lastTeamSeq;
  }

  /** Adds a message at the end. @returns its id */
  say(said: Said): string {
    const { world, story } = this;
    const id = world.id();
    const isNote = said.private ?? false;
    const teamSeq = this.takeTeamSeq();
    if (!isNote) this.#lastSeq += 1;
    const seq = isNote ? null : this.#lastSeq;
    story.rows.messages.push({
      id,
      orgId: world.org.id,
      conversationId: this.id,
      seq,
      teamSeq,
      changeSeq: seq,
      changeTeamSeq: teamSeq,
      authorKind: said.kind,
      authorMemberId: said.agent?.id ?? null,
      authorName: said.name,
      authorKey: said.agent?.id ?? said.kind,
      text: said.text,
      private: isNote,
      clientId: said.clientId ?? (said.kind === 'visitor' || said.agent ? id : null),
      meta: toJson(said.meta ?? {}),
      turnId: said.turnId ?? null,
      handoffId: this.open?.state.id ?? null,
      createdAt: world.now,
    });
    if (seq !== null) {
      this.transcript.push({ id, seq, author: said.kind, text: said.text, at: world.now });
      this.#summarise(said);
    }
    return id;
  }

  record(handoffId: string, event: PlannedEvent): void {
    this.story.rows.events.push({
      id: this.world.id(),
      orgId: this.world.org.id,
      handoffId,
      conversationId: this.id,
      teamSeq: this.takeTeamSeq(),
      kind: event.kind,
      fromStatus: event.from,
      toStatus: event.to,
      actorKind: event.actor.kind,
      actorMemberId: event.actor.kind === 'member' ? event.actor.memberId : null,
      data: { ...event.data },
      at: event.at,
    });
  }

  /** Who wrote the last public message, system lines left out. */
  lastSpeaker(): TranscriptMessage['author'] | null {
    return this.transcript.findLast(({ author }) => author !== 'system')?.author ?? null;
  }

  /** A write of the conversation is over. */
  save(): void {
    this.version += 1;
    if (this.open) this.world.open.add(this);
    else this.world.open.delete(this);
  }

  toRow(): Prisma.ConversationCreateManyInput {
    const { world, story } = this;
    return {
      id: this.id,
      orgId: world.org.id,
      channelId: this.channel.id,
      visitorId: story.visitorId,
      leadId: story.lead.id,
      status: this.status,
      version: this.version,
      lastSeq: this.#lastSeq,
      lastTeamSeq: this.#lastTeamSeq,
      ownerMemberId: this.ownerMemberId,
      teamId: this.teamId,
      language: this.language,
      page: this.page,
      botState: toJson(this.botState),
      priority: this.priority,
      triggersFiredAt: toJson(this.triggersFiredAt),
      messageCount: this.#lastSeq,
      firstVisitorMessageAt: this.firstVisitorMessageAt,
      visitorReadSeq: this.#lastSeq,
      ...this.#readByTeam(),
      lastHandoffId: this.latest?.state.id ?? null,
      csatHandoffId: this.csatHandoffId,
      snoozedUntil: this.snoozedUntil,
      closedAt: this.closedAt,
      previousId: this.previousId,
      isDemo: true,
      createdAt: this.createdAt,
      ...this.#summary,
    };
  }

  /** What nobody has taken nobody has read. */
  #readByTeam(): { teamReadSeq: number; unreadCount: number } {
    if (this.open?.state.status !== 'queued') return { teamReadSeq: this.#lastSeq, unreadCount: 0 };
    return {
      teamReadSeq: 0,
      unreadCount: this.transcript.filter(({ author }) => author === 'visitor').length,
    };
  }

  #summarise(said: Said): void {
    const { now } = this.world;
    this.#summary = { ...this.#summary, lastMessageAt: now };
    if (said.kind !== 'system' || this.#summary.lastMessageAuthor === undefined) {
      this.#summary.lastMessagePreview = [...said.text.replace(/\s+/g, ' ')]
        .slice(0, PREVIEW_CHARACTERS)
        .join('');
      this.#summary.lastMessageAuthor = said.kind;
    }
    if (said.kind !== 'visitor') return;
    this.#summary.lastVisitorMessageAt = now;
    this.firstVisitorMessageAt ??= now;
  }
}
