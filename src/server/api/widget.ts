import * as operations from '../../contracts/operations/widget';
import { readOwnLead } from '../../services/chat/read-own-lead';
import { widgetConfig } from '../../services/chat/widget-config';
import { mayUseChannel } from '../http/cors';
import { serve } from '../http/serve';

/** Long enough to spare a visitor the request on each page, short enough for a new colour. */
const CONFIG_SECONDS = 60;

export const getWidgetConfig = serve(operations.getWidgetConfig, async ({ ctx, params, request }) => {
  const body = await widgetConfig(ctx, {
    channel: params.channel,
    mayUse: (origins) => mayUseChannel(request, origins),
  });
  return {
    body,
    // Also a page that may not have the chat is told that much, so that its owner learns what to do.
    allowedOrigins: [request.headers.get('origin') ?? ''],
    maxAgeSeconds: body.status === 'ready' ? CONFIG_SECONDS : 0,
  };
});

export const getOwnLead = serve(operations.getOwnLead, async ({ ctx }) => ({ body: await readOwnLead(ctx) }));
