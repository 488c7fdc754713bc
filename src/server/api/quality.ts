import * as operations from '../../contracts/operations/quality';
import * as reAsks from '../../services/quality/get-re-asks';
import { serve } from '../http/serve';

/** Team API: quality of handoffs (design §4). */

export const getReAsks = serve(operations.getReAsks, async ({ ctx, query }) => ({
  body: await reAsks.getReAsks(ctx, query),
}));

export const getConversationReAsks = serve(operations.getConversationReAsks, async ({ ctx, params }) => ({
  body: await reAsks.getConversationReAsks(ctx, { conversationId: params.id }),
}));
