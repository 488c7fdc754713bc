import { z } from 'zod';
import { chatLeadSchema } from '../api/chat';
import { widgetConfigSchema } from '../api/widget';
import { defineOperation } from '../define-operation';

export const getWidgetConfig = defineOperation({
  id: 'getWidgetConfig',
  method: 'get',
  path: '/api/chat/channels/{channel}/widget',
  summary: 'How the launcher looks on a page of the calling origin, or why it does not show',
  auth: 'public',
  params: z.object({ channel: z.string().max(80) }),
  response: widgetConfigSchema,
});

export const getOwnLead = defineOperation({
  id: 'getOwnLead',
  method: 'get',
  path: '/api/chat/lead',
  summary: 'The contact details that the visitor has given',
  auth: 'visitor',
  response: chatLeadSchema,
});
