import type { ReviewVerdictInput } from '../../contracts/api/quality-reviews';
import { findReviewItem } from '../../db/queries/review-items';
import { deleteVerdict, lockReviewItem, upsertVerdict } from '../../db/repositories/review-verdicts';
import type { MemberContext } from '../context';
import { notFound, ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { reviewItem, turnOf } from './review-item';

/** A slip of the finger is noticed at once; later a verdict could be changed for having seen the other one. */
const TAKE_BACK_MS = 10 * 60_000;

const stands = (at: Date, now: Date) => now.getTime() - at.getTime() > TAKE_BACK_MS;

/**
 * Stores a member's verdict on an item, in place of one of theirs that can still be taken back. An adjudication needs two
 * verdicts that differ, and settles them.
 * @throws ServiceProblem not_found; conflict when nobody is to judge it any more, or the member's own verdict stands; validation_failed when the turn is not one before the cut
 */
export function giveReviewVerdict(
  ctx: MemberContext,
  input: ReviewVerdictInput & { readonly itemId: string },
): Promise<void> {
  return inTenant(ctx, async (work) => {
    const { itemId, adjudication, turnMessageId } = input;
    const { memberId } = ctx.actor;
    const locked = await lockReviewItem(work, itemId);
    const row = await findReviewItem(work, itemId);
    if (!locked || !row) throw notFound('review item');
    const { verdicts, reviewersWanted } = locked;
    const own = verdicts.filter((verdict) => !verdict.adjudication);
    const before = verdicts.find((one) => one.memberId === memberId && one.adjudication === adjudication);
    if (before && stands(before.at, work.now))
      throw new ServiceProblem('conflict', 'It is too late to change this verdict');
    if (adjudication) {
      if (own.length < 2 || new Set(own.map(({ verdict }) => verdict)).size < 2)
        throw new ServiceProblem('conflict', 'There is no disagreement to settle');
      if (verdicts.some((verdict) => verdict.adjudication && verdict.memberId !== memberId))
        throw new ServiceProblem('conflict', 'Somebody else has settled this already');
    } else {
      const others = own.filter((verdict) => verdict.memberId !== memberId);
      if (others.length >= reviewersWanted || own.length < verdicts.length)
        throw new ServiceProblem('conflict', 'This conversation has all the verdicts it needs');
    }
    if (turnMessageId !== null) {
      const item = await reviewItem(work, row);
      const turn = turnOf(item, turnMessageId);
      if (turn === null || turn >= item.cutTurn)
        throw new ServiceProblem('validation_failed', 'The turn must be one before the last');
    }
    const { verdict, reason, note } = input;
    await upsertVerdict(work, { itemId, memberId, adjudication, verdict, turnMessageId, reason, note });
  });
}

/**
 * Takes a member's own verdict back.
 * @throws ServiceProblem not_found; conflict when it was given too long ago or a disagreement has been settled with it
 */
export function takeBackReviewVerdict(
  ctx: MemberContext,
  input: { readonly itemId: string; readonly adjudication: boolean },
): Promise<void> {
  return inTenant(ctx, async (work) => {
    const { itemId, adjudication } = input;
    const { memberId } = ctx.actor;
    const locked = await lockReviewItem(work, itemId);
    const own = locked?.verdicts.find(
      (verdict) => verdict.memberId === memberId && verdict.adjudication === adjudication,
    );
    if (!locked || !own) throw notFound('verdict');
    const isSettled = !adjudication && locked.verdicts.some((verdict) => verdict.adjudication);
    if (isSettled || stands(own.at, work.now))
      throw new ServiceProblem('conflict', 'It is too late to take this verdict back');
    await deleteVerdict(work, { itemId, memberId, adjudication });
  });
}
