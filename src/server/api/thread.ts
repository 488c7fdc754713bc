import * as operations from '../../contracts/operations/thread';
import { getThreadPage as page } from '../../services/conversations/get-thread-page';
import { serve } from '../http/serve';

/** Team API: reading a long conversation page by page. */

export const getThreadPage = serve(operations.getThreadPage, async ({ ctx, params, query }) => ({
  body: await page(ctx, { ...query, conversationId: params.id }),
}));
