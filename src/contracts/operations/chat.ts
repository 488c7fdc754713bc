import { z } from 'zod';
import {
  callbackSlotsSchema,
  chatEventBody,
  chatLeadBody,
  chatLeadSchema,
  conversationOnlySchema,
  csatBody,
  csatSchema,
  postedMessageSchema,
  postMessageBody,
  sessionSchema,
  startSessionBody,
  takeFallbackBody,
  visitorMessagesSchema,
  visitorReadBody,
  visitorTypingBody,
} from '../api/chat';
import { defineOperation } from '../define-operation';
import { after } from '../primitives';

/** The visitor API (design §8). */

export const startSession = defineOperation({
  id: 'startSession',
  method: 'post',
  path: '/api/chat/channels/{channel}/sessions',
  summary: 'Starts or resumes a visitor session on a channel',
  auth: 'public',
  params: z.object({ channel: z.string().max(80) }),
  body: startSessionBody,
  response: sessionSchema,
  status: 201,
});

export const postMessage = defineOperation({
  id: 'postMessage',
  method: 'post',
  path: '/api/chat/messages',
  summary: 'Sends a message; the same clientId and text again is harmless',
  auth: 'visitor',
  body: postMessageBody,
  response: postedMessageSchema,
  status: 201,
  otherStatus: { status: 200, when: 'this clientId was stored before' },
});

export const listMessages = defineOperation({
  id: 'listMessages',
  method: 'get',
  path: '/api/chat/messages',
  summary: 'Messages created or changed after a counter value',
  auth: 'visitor',
  query: z.object({ after }),
  response: visitorMessagesSchema,
});

export const requestHandoff = defineOperation({
  id: 'requestHandoff',
  method: 'post',
  path: '/api/chat/handoff',
  summary: 'Asks for a person',
  auth: 'visitor',
  response: conversationOnlySchema,
  status: 201,
  otherStatus: { status: 200, when: 'a person has already been asked for' },
});

export const cancelHandoff = defineOperation({
  id: 'cancelHandoff',
  method: 'delete',
  path: '/api/chat/handoff',
  summary: 'Never mind',
  auth: 'visitor',
  response: conversationOnlySchema,
});

export const trackEvent = defineOperation({
  id: 'trackEvent',
  method: 'post',
  path: '/api/chat/events',
  summary: 'A page view, a heartbeat (`present`) or an event of the site',
  auth: 'visitor',
  body: chatEventBody,
  response: z.object({ accepted: z.literal(true) }),
  status: 202,
});

export const updateOwnLead = defineOperation({
  id: 'updateOwnLead',
  method: 'post',
  path: '/api/chat/lead',
  summary: 'Contact details given in a form',
  auth: 'visitor',
  body: chatLeadBody,
  response: chatLeadSchema,
});

export const visitorTyping = defineOperation({
  id: 'visitorTyping',
  method: 'post',
  path: '/api/chat/typing',
  summary: 'The visitor types',
  auth: 'visitor',
  body: visitorTypingBody,
});

export const visitorRead = defineOperation({
  id: 'visitorRead',
  method: 'post',
  path: '/api/chat/read',
  summary: 'The visitor has received or read up to a counter value',
  auth: 'visitor',
  body: visitorReadBody,
});

export const rateConversation = defineOperation({
  id: 'rateConversation',
  method: 'post',
  path: '/api/chat/csat',
  summary: 'Rates the last engaged episode, or the one named',
  auth: 'visitor',
  body: csatBody,
  response: csatSchema,
  status: 201,
});

export const listCallbackSlots = defineOperation({
  id: 'listCallbackSlots',
  method: 'get',
  path: '/api/chat/callback-slots',
  summary: 'Times at which a callback may be promised; empty when none can',
  auth: 'visitor',
  response: callbackSlotsSchema,
});

export const takeFallback = defineOperation({
  id: 'takeFallback',
  method: 'post',
  path: '/api/chat/fallback',
  summary: 'Leaves contact details or chooses a callback when nobody could take the conversation',
  auth: 'visitor',
  body: takeFallbackBody,
  response: conversationOnlySchema,
  status: 201,
  otherStatus: { status: 200, when: 'exactly this was promised already' },
});
