import * as operations from '../../contracts/operations/channels';
import { archiveChannel as archive } from '../../services/channels/archive-channel';
import { createChannel as create } from '../../services/channels/create-channel';
import { getChannel as get } from '../../services/channels/get-channel';
import { listChannels as list } from '../../services/channels/list-channels';
import { readChannelLogo } from '../../services/channels/read-channel-logo';
import { rotateChannelKey as rotate } from '../../services/channels/rotate-channel-key';
import { disableChannel as disable, enableChannel as enable } from '../../services/channels/switch-channel';
import { updateChannel as update } from '../../services/channels/update-channel';
import { uploadChannelLogo as upload } from '../../services/channels/upload-channel-logo';
import { answerPreChat as answer } from '../../services/chat/answer-pre-chat';
import { serve } from '../http/serve';

/** Channels for the team, and what visitors get of them. */

export const listChannels = serve(operations.listChannels, async ({ ctx }) => ({ body: await list(ctx) }));

export const createChannel = serve(operations.createChannel, async ({ ctx, body }) => ({
  body: await create(ctx, body),
}));

export const getChannel = serve(operations.getChannel, async ({ ctx, params }) => ({
  body: await get(ctx, { channelId: params.id }),
}));

export const updateChannel = serve(operations.updateChannel, async ({ ctx, params, body }) => ({
  body: await update(ctx, { channelId: params.id, ...body }),
}));

export const disableChannel = serve(operations.disableChannel, async ({ ctx, params }) => ({
  body: await disable(ctx, { channelId: params.id }),
}));

export const enableChannel = serve(operations.enableChannel, async ({ ctx, params }) => ({
  body: await enable(ctx, { channelId: params.id }),
}));

export const archiveChannel = serve(operations.archiveChannel, async ({ ctx, params }) => {
  await archive(ctx, { channelId: params.id });
  return { body: undefined };
});

export const rotateChannelKey = serve(operations.rotateChannelKey, async ({ ctx, params }) => ({
  body: await rotate(ctx, { channelId: params.id }),
}));

export const uploadChannelLogo = serve(operations.uploadChannelLogo, async ({ ctx, params, body }) => ({
  body: { logo: await upload(ctx, { channelId: params.id, bytes: body }) },
}));

export const getChannelLogo = serve(operations.getChannelLogo, async ({ ctx, params }) => ({
  body: await readChannelLogo(ctx, { channelId: params.channel, logoId: params.id }),
}));

export const answerPreChat = serve(operations.answerPreChat, async ({ ctx, body }) => ({
  body: await answer(ctx, body),
}));
