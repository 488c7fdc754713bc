import * as operations from '../../contracts/operations/blocks';
import { blockVisitor as block } from '../../services/abuse/block-visitor';
import { addBlock as add, liftBlock as lift, listBlocks as list } from '../../services/abuse/manage-blocks';
import { reviewSpam as review } from '../../services/abuse/review-spam';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Team API: who may not chat, and what is spam. */

export const listBlocks = serve(operations.listBlocks, async ({ ctx }) => ({ body: await list(ctx) }));

export const addBlock = serve(operations.addBlock, async ({ ctx, body }) => ({ body: await add(ctx, body) }));

export const liftBlock = serve(operations.liftBlock, async ({ ctx, params }) => {
  await lift(ctx, { blockId: params.id });
  return { body: undefined };
});

export const blockVisitor = serve(operations.blockVisitor, async ({ ctx, params, body }) => ({
  body: await block(asMember(ctx), { ...body, conversationId: params.id }),
}));

export const reviewSpam = serve(operations.reviewSpam, async ({ ctx, params, body }) => ({
  body: { conversation: await review(asMember(ctx), { ...body, conversationId: params.id }) },
}));
