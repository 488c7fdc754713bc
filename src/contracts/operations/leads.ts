import { z } from 'zod';
import {
  checkImportBody,
  IMPORT_BODY_BYTES,
  importCheckSchema,
  importLeadsBody,
  importResultSchema,
} from '../api/lead-import';
import { leadTimelineQuery, leadTimelineSchema } from '../api/lead-timeline';
import { exportLeadsQuery, leadColumnsSchema, leadListSchema, listLeadsQuery } from '../api/leads';
import { csvStream } from '../csv-stream';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: leads as a list and as files (design §8). */

const params = z.object({ org: z.string().max(80) });
const base = '/api/v1/orgs/{org}';

export const listLeads = defineOperation({
  id: 'listLeads',
  method: 'get',
  path: `${base}/leads`,
  summary: 'Leads, filtered and sorted',
  auth: 'team',
  permission: 'conversation.read',
  params,
  query: listLeadsQuery,
  response: leadListSchema,
});

export const exportLeads = defineOperation({
  id: 'exportLeads',
  method: 'get',
  path: `${base}/leads/export`,
  summary: 'The filtered list with the chosen columns as a CSV file',
  auth: 'team',
  permission: 'leads.export',
  params,
  query: exportLeadsQuery,
  response: csvStream,
});

export const checkLeadImport = defineOperation({
  id: 'checkLeadImport',
  method: 'post',
  path: `${base}/leads/import/check`,
  summary: 'What importing a CSV file would do, line by line; nothing is written',
  auth: 'team',
  permission: 'leads.import',
  params,
  body: checkImportBody,
  bodyBytes: IMPORT_BODY_BYTES,
  response: importCheckSchema,
});

export const importLeads = defineOperation({
  id: 'importLeads',
  method: 'post',
  path: `${base}/leads/import`,
  summary: 'Imports leads from a CSV file, all in one go or not at all',
  auth: 'team',
  permission: 'leads.import',
  params,
  body: importLeadsBody,
  bodyBytes: IMPORT_BODY_BYTES,
  response: importResultSchema,
});

export const getLeadTimeline = defineOperation({
  id: 'getLeadTimeline',
  method: 'get',
  path: `${base}/leads/{id}/timeline`,
  summary: 'Everything that happened with a lead, newest first',
  auth: 'team',
  permission: 'conversation.read',
  params: params.extend({ id }),
  query: leadTimelineQuery,
  response: leadTimelineSchema,
});

export const getLeadColumns = defineOperation({
  id: 'getLeadColumns',
  method: 'get',
  path: `${base}/me/lead-columns`,
  summary: 'Columns of the list of leads as the caller has chosen them',
  auth: 'team',
  permission: 'metrics.read_own',
  params,
  response: leadColumnsSchema,
});

export const saveLeadColumns = defineOperation({
  id: 'saveLeadColumns',
  method: 'put',
  path: `${base}/me/lead-columns`,
  summary: 'Chooses the columns of the list of leads and their order',
  auth: 'team',
  permission: 'metrics.read_own',
  params,
  body: leadColumnsSchema,
  response: leadColumnsSchema,
});
