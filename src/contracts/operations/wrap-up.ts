import { z } from 'zod';
import { defineOperation } from '../define-operation';
import { wrapUpSettingsSchema } from '../wrap-up-settings';

/** Team API: time to finish notes before the next offer. */

const params = z.object({ org: z.string().max(80) });
const base = '/api/v1/orgs/{org}';

export const endWrapUp = defineOperation({
  id: 'endWrapUp',
  method: 'delete',
  path: `${base}/me/wrap-up`,
  summary: 'Ready now: conversations are offered to the caller again',
  auth: 'team',
  permission: 'handoff.accept',
  params,
});

export const getWrapUpSettings = defineOperation({
  id: 'getWrapUpSettings',
  method: 'get',
  path: `${base}/settings/wrap-up`,
  summary: 'The wrap-up time of every team without its own',
  auth: 'team',
  permission: 'settings.manage',
  params,
  response: wrapUpSettingsSchema,
});

export const setWrapUpSettings = defineOperation({
  id: 'setWrapUpSettings',
  method: 'put',
  path: `${base}/settings/wrap-up`,
  summary: 'Changes it; 0 means none',
  auth: 'team',
  permission: 'settings.manage',
  params,
  body: wrapUpSettingsSchema,
  response: wrapUpSettingsSchema,
});
