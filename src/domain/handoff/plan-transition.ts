import type { MessageKey } from '../policy/types';
import { capacityHolder } from './capacity';
import type { TransitionContext } from './commands';
import { conversationStatusOf } from './conversation-status';
import { isOpen } from './is-open';
import type {
  EventData,
  HandoffChanges,
  MissRecord,
  OpeningPlan,
  PlannedTimer,
  TransitionPlan,
  TransitionResult,
} from './plan';
import { timersToCancel } from './timers';
import type { HandoffActor, HandoffEventKind, HandoffState, HandoffStatus, TimerKind } from './types';

/** What one transition changes; everything that follows from it is derived by `planTransition`. */
export interface Change {
  /** Left out: the status stays. */
  readonly to?: HandoffStatus;
  readonly set?: Omit<HandoffChanges, 'status'>;
  readonly event?: {
    readonly kind: HandoffEventKind;
    readonly actor: HandoffActor;
    readonly data?: EventData;
    /** The conversation wakes up in the same step. */
    readonly woken?: boolean;
  };
  /** Left out: as before. */
  readonly snooze?: { readonly until: Date | null } | 'wake';
  readonly closesConversation?: boolean;
  readonly schedule?: readonly PlannedTimer[];
  /** Beyond what the change of status cancels. */
  readonly cancel?: readonly TimerKind[];
  readonly tell?: readonly MessageKey[];
  readonly misses?: MissRecord;
  readonly askCsat?: boolean;
  readonly returnToBot?: boolean;
  readonly child?: OpeningPlan;
}

/** Completes a change into a plan: cancelled timers, capacity, conversation status, whether the router runs. */
export function planTransition(
  handoff: HandoffState,
  context: TransitionContext,
  change: Change,
): TransitionResult {
  const status = change.to ?? handoff.status;
  const snoozedBefore = context.conversationStatus === 'snoozed';
  const snoozed = isSnoozed(change, status, snoozedBefore);
  const set: HandoffChanges = change.to === undefined ? { ...change.set } : { status, ...change.set };
  const { idleKeepsCapacity } = context.routing;
  const before = capacityHolder(handoff, { snoozed: snoozedBefore, idleKeepsCapacity });
  const after = capacityHolder({ ...handoff, ...set }, { snoozed, idleKeepsCapacity });
  const freed = before !== after ? before : null;
  const rejoinsQueue = status === 'queued' && change.event !== undefined;
  // Who stands behind it hears of the new place.
  const leavesQueue = waits(handoff.status) && !waits(status);
  const derived = timersToCancel({ status: handoff.status, snoozed: snoozedBefore }, { status, snoozed });
  const plan: TransitionPlan = {
    unchanged: false,
    guard: { status: handoff.status, version: handoff.version },
    set,
    events: eventsOf(handoff, context, change, status),
    conversation: change.child?.conversation ?? {
      status: conversationStatusOf(status, { snoozed, closed: change.closesConversation ?? false }),
      snoozedUntil: typeof change.snooze === 'object' ? change.snooze.until : null,
    },
    timers: { cancel: [...new Set([...derived, ...(change.cancel ?? [])])], schedule: change.schedule ?? [] },
    tell: change.tell ?? [],
    capacity: { taken: before !== after ? after : null, freed },
    misses: change.misses ?? null,
    runRouter: rejoinsQueue || leavesQueue || freed !== null || (change.child?.runRouter ?? false),
    askCsat: change.askCsat ?? false,
    returnToBot: change.returnToBot ?? false,
    child: change.child ?? null,
  };
  return { ok: true, plan };
}

/** The wish was already true, or there is nothing to do: the service writes nothing and answers as for success. */
export function unchanged(handoff: HandoffState, context: TransitionContext): TransitionResult {
  return {
    ok: true,
    plan: {
      unchanged: true,
      guard: { status: handoff.status, version: handoff.version },
      set: {},
      events: [],
      conversation: { status: context.conversationStatus, snoozedUntil: null },
      timers: { cancel: [], schedule: [] },
      tell: [],
      capacity: { taken: null, freed: null },
      misses: null,
      runRouter: false,
      askCsat: false,
      returnToBot: false,
      child: null,
    },
  };
}

const waits = (status: HandoffStatus) => status === 'queued' || status === 'offered';

function isSnoozed(change: Change, status: HandoffStatus, before: boolean): boolean {
  if (status !== 'engaged' || change.snooze === 'wake') return false;
  return change.snooze !== undefined || before;
}

function eventsOf(
  handoff: HandoffState,
  context: TransitionContext,
  { event }: Change,
  to: HandoffStatus,
): TransitionPlan['events'] {
  if (event === undefined) return [];
  const { kind, actor, data = {} } = event;
  const own = { kind, from: handoff.status, to, actor, at: context.now, data };
  if (!event.woken) return [own];
  const woken = {
    kind: 'woken',
    from: handoff.status,
    to: handoff.status,
    actor,
    at: context.now,
    data: {},
  } as const;
  return [woken, own];
}

/** The columns of an episode that is over. */
export function ended(now: Date, endedBy: HandoffState['endedBy']): Omit<HandoffChanges, 'status'> {
  return { endedAt: now, endedBy, offeredMemberId: null, offeredAt: null };
}

/** The member who owns an accepted or engaged episode; the database forbids one without. */
export function ownerOf(handoff: HandoffState): string {
  if (handoff.ownerMemberId === null || !isOpen(handoff.status)) {
    throw new Error(`Handoff ${handoff.id} is ${handoff.status} and has no owner`);
  }
  return handoff.ownerMemberId;
}
