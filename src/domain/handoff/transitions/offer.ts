import { addSeconds } from '../add-seconds';
import { capacityProblem } from '../capacity';
import type { HandoffCommand, TransitionContext } from '../commands';
import type { HandoffChanges, MissRecord, PlannedTimer, TransitionResult } from '../plan';
import { ownerOf, planTransition, unchanged } from '../plan-transition';
import type { HandoffActor, HandoffEventKind, HandoffState } from '../types';
import { invalid, isOwned, refuse } from './problems';

type Command<T extends HandoffCommand['type']> = Extract<HandoffCommand, { type: T }>;

/** queued → offered, by the router. An offer binds a place of the agent, so that nobody gets two for one. */
export function offer(
  handoff: HandoffState,
  { memberId, load }: Command<'offer'>,
  context: TransitionContext,
): TransitionResult {
  if (isOwned(handoff)) return refuse({ code: 'already_taken', winnerMemberId: ownerOf(handoff) });
  if (handoff.offeredMemberId !== null) {
    return handoff.offeredMemberId === memberId
      ? unchanged(handoff, context)
      : refuse({ code: 'offered_to_other', offeredMemberId: handoff.offeredMemberId });
  }
  const full = capacityProblem(memberId, load);
  if (full) return refuse(full);
  return planTransition(handoff, context, {
    to: 'offered',
    set: { offeredMemberId: memberId, offeredAt: context.now },
    event: { kind: 'offered', actor: { kind: 'system' }, data: { memberId } },
    schedule: [offerTimer(context)],
  });
}

/** offered → queued, because the agent said no. Saying it again later changes nothing. */
export function decline(
  handoff: HandoffState,
  { memberId }: Command<'decline'>,
  context: TransitionContext,
): TransitionResult {
  if (handoff.status === 'offered' && handoff.offeredMemberId === memberId) {
    const misses = { memberId, inARow: 0, setAway: false };
    return letPass(handoff, context, memberId, 'declined', { kind: 'member', memberId }, misses);
  }
  if (handoff.passedMemberIds.includes(memberId)) return unchanged(handoff, context);
  if (handoff.status === 'offered' && handoff.offeredMemberId !== null) {
    return refuse({ code: 'offered_to_other', offeredMemberId: handoff.offeredMemberId });
  }
  if (isOwned(handoff) && handoff.ownerMemberId !== memberId) {
    return refuse({ code: 'already_taken', winnerMemberId: ownerOf(handoff) });
  }
  return invalid(handoff, 'decline');
}

/** offered → queued, because nobody answered in `offerSeconds`. */
export function offerExpired(
  handoff: HandoffState,
  { missedInARow }: Command<'offer_expired'>,
  context: TransitionContext,
): TransitionResult {
  if (handoff.status !== 'offered' || handoff.offeredMemberId === null) {
    return invalid(handoff, 'offer_expired');
  }
  const memberId = handoff.offeredMemberId;
  const misses = oneMoreMiss(memberId, missedInARow, context);
  return letPass(handoff, context, memberId, 'offer_expired', { kind: 'timer' }, misses);
}

/** offered → queued, because the agent left. That is not letting it pass: back again, they may have it at once. */
export function offerWithdrawn(
  handoff: HandoffState,
  { memberId, cause }: Command<'offer_withdrawn'>,
  context: TransitionContext,
): TransitionResult {
  if (handoff.status !== 'offered' || handoff.offeredMemberId !== memberId) {
    return invalid(handoff, 'offer_withdrawn');
  }
  return planTransition(handoff, context, {
    to: 'queued',
    set: { offeredMemberId: null, offeredAt: null },
    event: { kind: 'offer_withdrawn', actor: { kind: 'system' }, data: { memberId, cause } },
  });
}

function letPass(
  handoff: HandoffState,
  context: TransitionContext,
  memberId: string,
  kind: HandoffEventKind,
  actor: HandoffActor,
  misses: MissRecord,
): TransitionResult {
  return planTransition(handoff, context, {
    to: 'queued',
    set: { ...passedBy(handoff, memberId, context.now), offeredMemberId: null, offeredAt: null },
    event: { kind, actor, data: { memberId } },
    schedule: [reofferTimer(context)],
    misses,
  });
}

/** The member goes to the end of those who let it pass. */
export function passedBy(handoff: HandoffState, memberId: string, now: Date): Omit<HandoffChanges, 'status'> {
  const others = handoff.passedMemberIds.filter((id) => id !== memberId);
  return { passedMemberIds: [...others, memberId], lastPassedAt: now };
}

/** Whether the offer's deadline is over; its timer may still be on the way. */
export function offerHasLapsed(handoff: HandoffState, { now, timing }: TransitionContext): boolean {
  if (handoff.offeredAt === null) return false;
  return now >= addSeconds(handoff.offeredAt, timing.offerSeconds);
}

/** Ends an offer that nobody takes. */
export function offerTimer({ now, timing }: Pick<TransitionContext, 'now' | 'timing'>): PlannedTimer {
  return { kind: 'offer_deadline', dueAt: addSeconds(now, timing.offerSeconds) };
}

/** Until when the offer that a plan makes can be taken; null when it makes none. */
export function offerDeadlineIn(schedule: readonly PlannedTimer[]): Date | null {
  return schedule.find((timer) => timer.kind === 'offer_deadline')?.dueAt ?? null;
}

/** Runs the router again once it may ask those who let it pass. */
export function reofferTimer({ now, timing }: TransitionContext): PlannedTimer {
  return { kind: 'reoffer', dueAt: addSeconds(now, timing.reofferAfterAllPassedSeconds) };
}

/** A member let an offer or a first reply pass: how many in a row that makes, and whether they are set away. */
export function oneMoreMiss(
  memberId: string,
  missedInARow: number,
  { timing }: TransitionContext,
): MissRecord {
  const inARow = missedInARow + 1;
  return { memberId, inARow, setAway: inARow >= timing.missedOffersBeforeAway };
}
