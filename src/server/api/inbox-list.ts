import * as operations from '../../contracts/operations/inbox-list';
import { changeManyConversations as changeMany } from '../../services/bulk/change-many';
import { getFilterChoices as choices } from '../../services/search/get-filter-choices';
import { searchConversations as search } from '../../services/search/search-conversations';
import { deleteView as remove, updateView as update } from '../../services/views/change-view';
import { createView as create } from '../../services/views/create-view';
import { listViews as list } from '../../services/views/list-views';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Team API: finding conversations, saved views, one action on many (design §8). */

export const searchConversations = serve(operations.searchConversations, async ({ ctx, query }) => ({
  body: await search(ctx, query),
}));

export const getFilterChoices = serve(operations.getFilterChoices, async ({ ctx }) => ({
  body: await choices(ctx),
}));

export const changeManyConversations = serve(operations.changeManyConversations, async ({ ctx, body }) => ({
  body: await changeMany(asMember(ctx), body),
}));

export const listViews = serve(operations.listViews, async ({ ctx }) => ({ body: await list(ctx) }));

export const createView = serve(operations.createView, async ({ ctx, body }) => ({
  body: await create(asMember(ctx), body),
}));

export const updateView = serve(operations.updateView, async ({ ctx, params, body }) => ({
  body: await update(asMember(ctx), { ...body, viewId: params.id }),
}));

export const deleteView = serve(operations.deleteView, async ({ ctx, params }) => {
  await remove(asMember(ctx), { viewId: params.id });
  return { body: undefined };
});
