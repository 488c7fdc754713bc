import { z } from 'zod';
import {
  assistantBody,
  assistantSettingsSchema,
  assistantUsageSchema,
  triedAssistantSchema,
  tryAssistantBody,
} from '../api/assistant';
import { defineOperation } from '../define-operation';

/** Team API: the language model of the bot. */

const params = z.object({ org: z.string().max(80) });
const base = '/api/v1/orgs/{org}/settings/assistant';

export const getAssistant = defineOperation({
  id: 'getAssistant',
  method: 'get',
  path: base,
  summary: 'How the language model is set up; keys are never returned',
  auth: 'team',
  permission: 'settings.manage',
  params,
  response: assistantSettingsSchema,
});

export const saveAssistant = defineOperation({
  id: 'saveAssistant',
  method: 'put',
  path: base,
  summary: 'Sets the language model up; from the next turn on',
  auth: 'team',
  permission: 'settings.manage',
  params,
  body: assistantBody,
  response: assistantSettingsSchema,
});

export const tryAssistant = defineOperation({
  id: 'tryAssistant',
  method: 'post',
  path: `${base}/test`,
  summary: 'Asks an endpoint something harmless and tells how it went; nothing is stored',
  auth: 'team',
  permission: 'settings.manage',
  params,
  body: tryAssistantBody,
  response: triedAssistantSchema,
});

export const getAssistantUsage = defineOperation({
  id: 'getAssistantUsage',
  method: 'get',
  path: `${base}/usage`,
  summary: 'What the language model has done and cost this month',
  auth: 'team',
  permission: 'settings.manage',
  params,
  response: assistantUsageSchema,
});
