import { z } from 'zod';
import { LEAD_FIELDS } from '../../domain/leads/types';
import { fieldHistorySchema, putLeadFieldBody, storedFieldSchema } from '../api/lead-fields';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: one captured field of a lead. */

const params = z.object({ org: z.string().max(80), id, field: z.enum(LEAD_FIELDS) });
const path = '/api/v1/orgs/{org}/leads/{id}/fields/{field}';

export const getFieldHistory = defineOperation({
  id: 'getFieldHistory',
  method: 'get',
  path,
  summary: 'What a field has held: value, source message and who',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: fieldHistorySchema,
});

export const putLeadField = defineOperation({
  id: 'putLeadField',
  method: 'put',
  path,
  summary: 'Enters a field as people write it, or takes a change back',
  auth: 'team',
  permission: 'leads.edit',
  params,
  body: putLeadFieldBody,
  response: storedFieldSchema,
});
