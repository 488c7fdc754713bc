import * as operations from '../../contracts/operations/drafts';
import { forgetDraft as forget } from '../../services/drafts/forget-draft';
import { listDrafts as list } from '../../services/drafts/list-drafts';
import { putDraft as put } from '../../services/drafts/put-draft';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Team API: own drafts (design §8). */

export const listDrafts = serve(operations.listDrafts, async ({ ctx }) => ({
  body: await list(asMember(ctx)),
}));

export const putDraft = serve(operations.putDraft, async ({ ctx, params, body }) => ({
  body: { draft: await put(asMember(ctx), { ...body, conversationId: params.id }) },
}));

export const deleteDraft = serve(operations.deleteDraft, async ({ ctx, params, query }) => {
  await forget(asMember(ctx), { conversationId: params.id, private: query.private });
  return { body: undefined };
});
