import { type SavedFilter, type SavedView, VIEWS_AT_MOST } from '../../contracts/api/views';
import { findSavedViews, insertSavedView } from '../../db/repositories/saved-views';
import type { MemberContext } from '../context';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';
import { announceViews, requireMayShare } from './change-view';
import { countInView } from './count-in-view';

/**
 * Saves filters under a name, last in the menu; for everybody if a manager shares it.
 * @throws ServiceProblem forbidden for an agent who shares, conflict beyond 30 views
 */
export function createView(
  ctx: MemberContext,
  input: { readonly name: string; readonly filter: SavedFilter; readonly shared: boolean },
): Promise<SavedView> {
  const { memberId } = ctx.actor;
  if (input.shared) requireMayShare(ctx);
  return inTenant(ctx, async (work) => {
    const owner = input.shared ? null : memberId;
    const known = (await findSavedViews(work, memberId)).filter((view) => view.memberId === owner);
    if (known.length >= VIEWS_AT_MOST) {
      throw new ServiceProblem('conflict', `There may be ${VIEWS_AT_MOST} views; delete one first`);
    }
    const { name, filter } = input;
    const position = Math.max(-1, ...known.map((view) => view.position)) + 1;
    const row = await insertSavedView(work, { name, filter, position, memberId: owner });
    if (input.shared) announceViews(work);
    return countInView(work, row, memberId);
  });
}
