import { z } from 'zod';
import { HANDOFF_REASONS } from '../../domain/handoff/types';
import { playbookBody, playbookListSchema, playbookSchema } from '../api/playbooks';
import { defineOperation } from '../define-operation';

/** Team API: playbooks, one for each reason of a handoff. */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ reason: z.enum(HANDOFF_REASONS) });
const base = '/api/v1/orgs/{org}/playbooks';
/** 4,000 characters of any script, each of them escaped. */
const BODY_BYTES = 64 * 1024;

export const listPlaybooks = defineOperation({
  id: 'listPlaybooks',
  method: 'get',
  path: base,
  summary: 'The playbooks, in the order of the reasons',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: playbookListSchema,
});

export const putPlaybook = defineOperation({
  id: 'putPlaybook',
  method: 'put',
  path: `${base}/{reason}`,
  summary: 'Writes the playbook of a reason',
  auth: 'team',
  permission: 'settings.manage',
  params: one,
  body: playbookBody,
  bodyBytes: BODY_BYTES,
  response: playbookSchema,
});

export const deletePlaybook = defineOperation({
  id: 'deletePlaybook',
  method: 'delete',
  path: `${base}/{reason}`,
  summary: 'Removes the playbook of a reason',
  auth: 'team',
  permission: 'settings.manage',
  params: one,
});
