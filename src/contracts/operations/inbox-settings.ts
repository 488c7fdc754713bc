import { z } from 'zod';
import { defineOperation } from '../define-operation';
import { inboxSettingsChange, inboxSettingsSchema } from '../inbox-settings';

/** Team API: how the organisation's inbox is set. */

const org = z.object({ org: z.string().max(80) });
const path = '/api/v1/orgs/{org}/settings/inbox';

export const getInboxSettings = defineOperation({
  id: 'getInboxSettings',
  method: 'get',
  path,
  summary: 'How the inbox is set',
  auth: 'team',
  permission: 'settings.manage',
  params: org,
  response: inboxSettingsSchema,
});

export const setInboxSettings = defineOperation({
  id: 'setInboxSettings',
  method: 'put',
  path,
  summary: 'Changes how the inbox is set',
  auth: 'team',
  permission: 'settings.manage',
  params: org,
  body: inboxSettingsChange,
  response: inboxSettingsSchema,
});
