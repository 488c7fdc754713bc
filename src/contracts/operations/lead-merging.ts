import { z } from 'zod';
import { lookalikeListSchema, mergeLeadBody, tellApartBody } from '../api/lead-merging';
import { leadDetailSchema } from '../api/team';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: leads that are, or only look like, the same person. */

const params = z.object({ org: z.string().max(80), id });
const base = '/api/v1/orgs/{org}/leads/{id}';

export const listLookalikes = defineOperation({
  id: 'listLookalikes',
  method: 'get',
  path: `${base}/lookalikes`,
  summary: 'Leads that may be the same person, without those that a member told apart',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: lookalikeListSchema,
});

export const mergeLead = defineOperation({
  id: 'mergeLead',
  method: 'post',
  path: `${base}/merge`,
  summary: 'Makes another lead part of this one; the other’s id leads here from then on',
  auth: 'team',
  permission: 'leads.edit',
  params,
  body: mergeLeadBody,
  response: leadDetailSchema,
});

export const tellLeadsApart = defineOperation({
  id: 'tellLeadsApart',
  method: 'post',
  path: `${base}/tell-apart`,
  summary: 'Says that another lead is not the same person; it is not offered again',
  auth: 'team',
  permission: 'leads.edit',
  params,
  body: tellApartBody,
  response: lookalikeListSchema,
});
