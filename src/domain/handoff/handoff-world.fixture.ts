import { addSeconds } from './add-seconds';
import { applyPlan } from './apply-plan';
import { capacityHolder } from './capacity';
import type { HandoffCommand, MemberLoad, OpenHandoffRequest, TransitionContext } from './commands';
import { decideTransition } from './decide-transition';
import { at, contextAt } from './handoff.fixture';
import { isOpen } from './is-open';
import { openByTakeover, openHandoff } from './open-handoff';
import type { OpeningPlan, PlannedEvent, PlannedTimer, TransitionPlan, TransitionResult } from './plan';
import type { ConversationStatus, HandoffState, TimerKind } from './types';

/** What one command did, for the assertions of the model test. */
export interface Step {
  readonly command: HandoffCommand;
  readonly before: HandoffState;
  readonly after: HandoffState;
  readonly result: TransitionResult;
}

interface Conversation {
  status: ConversationStatus;
  readonly handoffs: HandoffState[];
  readonly events: Map<string, PlannedEvent[]>;
  readonly timers: Map<string, Map<TimerKind, Date>>;
}

/** Stands for the database: it writes plans and knows nothing of their meaning. */
export class HandoffWorld {
  now = at(0);
  readonly conversations: Conversation[];
  readonly capacity: ReadonlyMap<string, number>;
  /** Kept only from what the plans say about capacity. */
  readonly places = new Map<string, number>();
  private nextId = 1;

  constructor(conversations: number, members: readonly string[], capacity: number) {
    this.capacity = new Map(members.map((memberId) => [memberId, capacity]));
    this.conversations = Array.from({ length: conversations }, () => ({
      status: 'bot' as const,
      handoffs: [],
      events: new Map(),
      timers: new Map(),
    }));
  }

  newId(): string {
    return `handoff-${this.nextId++}`;
  }

  conversation(index: number): Conversation {
    const found = this.conversations[index];
    if (!found) throw new Error(`No conversation ${index}`);
    return found;
  }

  context(index: number): TransitionContext {
    return contextAt(this.conversation(index).status, { now: this.now });
  }

  openHandoffOf(index: number): HandoffState | undefined {
    return this.conversation(index).handoffs.find(({ status }) => isOpen(status));
  }

  timersOf(index: number, handoffId: string): ReadonlyMap<TimerKind, Date> {
    return this.conversation(index).timers.get(handoffId) ?? new Map();
  }

  /** Counted from the episodes, as a service counts it in SQL. */
  openCount(memberId: string, besidesHandoffId?: string): number {
    return this.conversations.flatMap(({ handoffs, status }) =>
      handoffs.filter(
        (handoff) =>
          handoff.id !== besidesHandoffId &&
          capacityHolder(handoff, { snoozed: status === 'snoozed', idleKeepsCapacity: true }) === memberId,
      ),
    ).length;
  }

  loadOf(memberId: string, besidesHandoffId?: string): MemberLoad {
    return {
      openCount: this.openCount(memberId, besidesHandoffId),
      capacity: this.capacity.get(memberId) ?? 0,
      mayOverride: false,
    };
  }

  open(index: number, request: OpenHandoffRequest): void {
    this.writeOpening(index, openHandoff(request, this.context(index)));
  }

  takeOver(index: number, memberId: string): boolean {
    const result = openByTakeover(
      {
        id: this.newId(),
        conversationId: `conversation-${index}`,
        teamId: 'team-sales',
        memberId,
        load: this.loadOf(memberId),
      },
      this.context(index),
    );
    if (result.ok) this.writeOpening(index, result.plan);
    return result.ok;
  }

  run(index: number, before: HandoffState, command: HandoffCommand): Step {
    const result = decideTransition(before, command, this.context(index));
    if (!result.ok || result.plan.unchanged) return { command, before, after: before, result };
    const after = applyPlan(before, result.plan);
    this.write(index, after, result.plan);
    return { command, before, after, result };
  }

  /** Moves the clock to the earliest timer of a conversation and takes the timer away; it fires once. */
  nextTimer(index: number): (PlannedTimer & { readonly handoff: HandoffState }) | undefined {
    const handoff = this.openHandoffOf(index);
    if (!handoff) return undefined;
    const timers = this.conversation(index).timers.get(handoff.id) ?? new Map<TimerKind, Date>();
    const [earliest] = [...timers].sort((a, b) => a[1].getTime() - b[1].getTime());
    if (!earliest) return undefined;
    const [kind, dueAt] = earliest;
    timers.delete(kind);
    if (dueAt > this.now) this.now = dueAt;
    return { kind, dueAt, handoff };
  }

  pass(seconds: number): void {
    this.now = addSeconds(this.now, seconds);
  }

  private writeOpening(index: number, plan: OpeningPlan): void {
    const conversation = this.conversation(index);
    conversation.handoffs.push(plan.handoff);
    conversation.events.set(plan.handoff.id, [...plan.events]);
    conversation.timers.set(plan.handoff.id, new Map(plan.schedule.map(({ kind, dueAt }) => [kind, dueAt])));
    conversation.status = plan.conversation.status;
    this.countPlaces(plan.capacity);
  }

  private write(index: number, after: HandoffState, plan: TransitionPlan): void {
    const conversation = this.conversation(index);
    const position = conversation.handoffs.findIndex(({ id }) => id === after.id);
    conversation.handoffs[position] = after;
    conversation.events.get(after.id)?.push(...plan.events);
    const timers = conversation.timers.get(after.id);
    for (const kind of plan.timers.cancel) timers?.delete(kind);
    for (const { kind, dueAt } of plan.timers.schedule) timers?.set(kind, dueAt);
    this.countPlaces(plan.capacity);
    if (plan.child) this.writeOpening(index, plan.child);
    conversation.status = plan.conversation.status;
  }

  private countPlaces({ taken, freed }: TransitionPlan['capacity']): void {
    if (taken !== null) this.places.set(taken, (this.places.get(taken) ?? 0) + 1);
    if (freed !== null) this.places.set(freed, (this.places.get(freed) ?? 0) - 1);
  }
}
