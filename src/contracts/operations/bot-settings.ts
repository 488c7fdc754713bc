import { z } from 'zod';
import {
  previewVoiceBody,
  qualificationBody,
  qualificationSchema,
  voicePreviewSchema,
  voiceSchema,
} from '../api/bot-settings';
import { defineOperation } from '../define-operation';

/** Team API: what the bot asks, and how it sounds. */

const params = z.object({ org: z.string().max(80) });
const base = '/api/v1/orgs/{org}';
/** Nine questions in many languages. */
const BODY_BYTES = 256 * 1024;

export const getQualification = defineOperation({
  id: 'getQualification',
  method: 'get',
  path: `${base}/qualification`,
  summary: 'The questions that the bot asks, in order',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: qualificationSchema,
});

export const saveQualification = defineOperation({
  id: 'saveQualification',
  method: 'put',
  path: `${base}/qualification`,
  summary: 'Replaces the questions; the bot asks them from its next turn on',
  auth: 'team',
  permission: 'knowledge.edit',
  params,
  body: qualificationBody,
  bodyBytes: BODY_BYTES,
  response: qualificationSchema,
});

export const getVoice = defineOperation({
  id: 'getVoice',
  method: 'get',
  path: `${base}/voice`,
  summary: 'How the organisation sounds: tone, names, greeting, phrases to use and to avoid',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: voiceSchema,
});

export const saveVoice = defineOperation({
  id: 'saveVoice',
  method: 'put',
  path: `${base}/voice`,
  summary: 'Changes how everything sounds that the bot and the system say from now on',
  auth: 'team',
  permission: 'knowledge.edit',
  params,
  body: voiceSchema,
  bodyBytes: BODY_BYTES,
  response: voiceSchema,
});

export const previewVoice = defineOperation({
  id: 'previewVoice',
  method: 'post',
  path: `${base}/voice/preview`,
  summary: 'What the bot and the system would say in a voice, without storing it',
  auth: 'team',
  permission: 'knowledge.edit',
  params,
  body: previewVoiceBody,
  bodyBytes: BODY_BYTES,
  response: voicePreviewSchema,
});
