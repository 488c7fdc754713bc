import { z } from 'zod';
import {
  channelDetailsSchema,
  channelListSchema,
  createChannelBody,
  LOGO_BYTES,
  updateChannelBody,
  uploadedLogoSchema,
} from '../api/channels';
import { chatLeadSchema, preChatBody } from '../api/chat';
import { defineOperation } from '../define-operation';
import { fileAnswer, fileBytes } from '../file-body';
import { id } from '../primitives';

/** Team API: channels (design §8), and what visitors get of them. */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ id });
const base = '/api/v1/orgs/{org}/channels';
const managed = { auth: 'team', permission: 'channels.manage', response: channelDetailsSchema } as const;

export const listChannels = defineOperation({
  id: 'listChannels',
  method: 'get',
  path: base,
  summary: 'Channels by name, those that are switched off too',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: channelListSchema,
});

export const createChannel = defineOperation({
  ...managed,
  id: 'createChannel',
  method: 'post',
  path: base,
  summary: 'Adds a channel; 409 when another hosted page has this address',
  params,
  body: createChannelBody,
  status: 201,
});

export const getChannel = defineOperation({
  ...managed,
  id: 'getChannel',
  method: 'get',
  path: `${base}/{id}`,
  summary: 'A channel with what its page shows besides its own settings',
  params: one,
});

export const updateChannel = defineOperation({
  ...managed,
  id: 'updateChannel',
  method: 'put',
  path: `${base}/{id}`,
  summary: 'Changes a channel and its appearance; colours that text cannot be read on are refused',
  params: one,
  body: updateChannelBody,
});

export const disableChannel = defineOperation({
  ...managed,
  id: 'disableChannel',
  method: 'post',
  path: `${base}/{id}/disable`,
  summary: 'Switches a channel off: its page and widget are gone, its conversations stay',
  params: one,
});

export const enableChannel = defineOperation({
  ...managed,
  id: 'enableChannel',
  method: 'post',
  path: `${base}/{id}/enable`,
  summary: 'Switches a channel on again',
  params: one,
});

export const archiveChannel = defineOperation({
  id: 'archiveChannel',
  method: 'delete',
  path: `${base}/{id}`,
  summary: 'Takes a channel out of every list, for good; its conversations and figures stay',
  auth: 'team',
  permission: 'channels.manage',
  params: one,
});

export const rotateChannelKey = defineOperation({
  ...managed,
  id: 'rotateChannelKey',
  method: 'post',
  path: `${base}/{id}/rotate-key`,
  summary: 'Gives a channel a new public key; the old one stops working at once',
  params: one,
});

export const uploadChannelLogo = defineOperation({
  id: 'uploadChannelLogo',
  method: 'post',
  path: `${base}/{id}/logo`,
  summary:
    'Takes a picture (PNG, JPEG, GIF or WebP, at most 512 KB) that the next save of the appearance may name',
  auth: 'team',
  permission: 'channels.manage',
  params: one,
  body: fileBytes,
  bodyBytes: LOGO_BYTES,
  file: true,
  response: uploadedLogoSchema,
  status: 201,
});

export const getChannelLogo = defineOperation({
  id: 'getChannelLogo',
  method: 'get',
  path: '/api/chat/channels/{channel}/logo/{id}',
  summary: 'A picture of a channel, for ever the same',
  auth: 'public',
  params: z.object({ channel: id, id }),
  response: fileAnswer,
});

export const answerPreChat = defineOperation({
  id: 'answerPreChat',
  method: 'post',
  path: '/api/chat/pre-chat',
  summary: 'Answers the channel’s form before the first message, or skips it where nothing is required',
  auth: 'visitor',
  body: preChatBody,
  response: chatLeadSchema,
});
