import * as operations from '../../contracts/operations/canned-replies';
import { createCannedReply as create } from '../../services/replies/create-canned-reply';
import { deleteCannedReply as remove } from '../../services/replies/delete-canned-reply';
import { exportCannedReplies as exportAll } from '../../services/replies/export-canned-replies';
import { importCannedReplies as importAll } from '../../services/replies/import-canned-replies';
import { listCannedReplies as list } from '../../services/replies/list-canned-replies';
import { updateCannedReply as update } from '../../services/replies/update-canned-reply';
import { serve } from '../http/serve';

/** Team API: canned replies (design §8). */

export const listCannedReplies = serve(operations.listCannedReplies, async ({ ctx, query }) => ({
  body: await list(ctx, query),
}));

export const createCannedReply = serve(operations.createCannedReply, async ({ ctx, body }) => ({
  body: await create(ctx, body),
}));

export const updateCannedReply = serve(operations.updateCannedReply, async ({ ctx, params, body }) => ({
  body: await update(ctx, { replyId: params.id, reply: body }),
}));

export const deleteCannedReply = serve(operations.deleteCannedReply, async ({ ctx, params }) => {
  await remove(ctx, { replyId: params.id });
  return { body: undefined };
});

export const importCannedReplies = serve(operations.importCannedReplies, async ({ ctx, body }) => ({
  body: await importAll(ctx, body),
}));

export const exportCannedReplies = serve(operations.exportCannedReplies, async ({ ctx }) => ({
  body: await exportAll(ctx),
}));
