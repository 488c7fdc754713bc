import { z } from 'zod';
import { deleteDraftQuery, draftBody, draftListSchema, keptDraftSchema } from '../api/drafts';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: the caller's own drafts (design §8). */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ id });
const base = '/api/v1/orgs/{org}';
const own = { auth: 'team', permission: 'conversation.reply' } as const;

export const listDrafts = defineOperation({
  ...own,
  id: 'listDrafts',
  method: 'get',
  path: `${base}/me/drafts`,
  summary: 'Own drafts, newest first',
  params,
  response: draftListSchema,
});

export const putDraft = defineOperation({
  ...own,
  id: 'putDraft',
  method: 'put',
  path: `${base}/conversations/{id}/draft`,
  summary: 'Keeps an own draft, unless a newer one is there or a message was sent since',
  params: one,
  body: draftBody,
  bodyBytes: 256 * 1024,
  response: keptDraftSchema,
});

export const deleteDraft = defineOperation({
  ...own,
  id: 'deleteDraft',
  method: 'delete',
  path: `${base}/conversations/{id}/draft`,
  summary: 'Forgets an own draft',
  params: one,
  query: deleteDraftQuery,
});
