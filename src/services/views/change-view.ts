import type { SavedFilter, SavedView } from '../../contracts/api/views';
import { inboxChannel } from '../../contracts/realtime/channels';
import { inboxEvents } from '../../contracts/realtime/events';
import {
  deleteSavedViewRow,
  findSavedView,
  type SavedViewRow,
  updateSavedViewRow,
} from '../../db/repositories/saved-views';
import { can } from '../../domain/access/permissions';
import type { MemberContext } from '../context';
import { makeEvent } from '../emit';
import { notFound, ServiceProblem } from '../problem';
import { inTenant, type Work } from '../work';
import { countInView } from './count-in-view';

/** Tells open inboxes that the shared views are others now. */
export function announceViews(work: Work): void {
  work.events.push(makeEvent(inboxEvents, inboxChannel(work.orgId), 'views.changed', {}));
}

/** @throws ServiceProblem forbidden for agents */
export function requireMayShare(ctx: MemberContext): void {
  if (can(ctx.actor.role, 'settings.manage')) return;
  throw new ServiceProblem('forbidden', 'Only managers save, change and delete views for everybody');
}

interface ViewChange {
  readonly viewId: string;
  readonly name?: string | undefined;
  readonly filter?: SavedFilter | undefined;
  readonly position?: number | undefined;
}

/**
 * Renames a view, moves it in the menu or gives it other filters.
 * @throws ServiceProblem not_found for views of others, forbidden for a shared one unless by a manager
 */
export function updateView(ctx: MemberContext, { viewId, ...change }: ViewChange): Promise<SavedView> {
  return inTenant(ctx, async (work) => {
    const row = await requireView(ctx, work, viewId);
    const after: SavedViewRow = {
      ...row,
      name: change.name ?? row.name,
      filter: change.filter ?? row.filter,
      position: change.position ?? row.position,
    };
    const { name, filter, position } = after;
    await updateSavedViewRow(work, viewId, { name, filter, position });
    return countInView(work, after, ctx.actor.memberId);
  });
}

/**
 * Deletes a saved view; its conversations stay.
 * @throws ServiceProblem not_found for views of others, forbidden for a shared one unless by a manager
 */
export function deleteView(ctx: MemberContext, { viewId }: { readonly viewId: string }): Promise<void> {
  return inTenant(ctx, async (work) => {
    await requireView(ctx, work, viewId);
    await deleteSavedViewRow(work, viewId);
  });
}

async function requireView(ctx: MemberContext, work: Work, viewId: string): Promise<SavedViewRow> {
  const row = await findSavedView(work, viewId, ctx.actor.memberId);
  if (!row) throw notFound('view');
  if (row.memberId === null) {
    requireMayShare(ctx);
    announceViews(work);
  }
  return row;
}
