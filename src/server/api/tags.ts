import * as operations from '../../contracts/operations/tags';
import { changeConversationTags as change } from '../../services/tags/change-conversation-tags';
import { createTag as create } from '../../services/tags/create-tag';
import { deleteTag as remove } from '../../services/tags/delete-tag';
import { listTags as list } from '../../services/tags/list-tags';
import { mergeTag as merge } from '../../services/tags/merge-tag';
import { renameTag as rename } from '../../services/tags/rename-tag';
import { setConversationTags as setAll } from '../../services/tags/set-conversation-tags';
import { serve } from '../http/serve';

/** Team API: tags (design §8). */

export const listTags = serve(operations.listTags, async ({ ctx }) => ({ body: await list(ctx) }));

export const createTag = serve(operations.createTag, async ({ ctx, body }) => ({
  body: await create(ctx, body),
}));

export const renameTag = serve(operations.renameTag, async ({ ctx, params, body }) => ({
  body: await rename(ctx, { tagId: params.id, name: body.name }),
}));

export const mergeTag = serve(operations.mergeTag, async ({ ctx, params, body }) => ({
  body: await merge(ctx, { tagId: params.id, intoId: body.intoId }),
}));

export const deleteTag = serve(operations.deleteTag, async ({ ctx, params, query }) => {
  await remove(ctx, { tagId: params.id, anyway: query.anyway });
  return { body: undefined };
});

export const setConversationTags = serve(operations.setConversationTags, async ({ ctx, params, body }) => ({
  body: { conversation: await setAll(ctx, { conversationId: params.id, tagIds: body.tagIds }) },
}));

export const changeConversationTags = serve(
  operations.changeConversationTags,
  async ({ ctx, params, body }) => ({
    body: { conversation: await change(ctx, { ...body, conversationId: params.id }) },
  }),
);
