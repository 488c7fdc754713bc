import { z } from 'zod';
import { threadPageQuery, threadPageSchema } from '../api/thread-page';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: reading a long conversation page by page. */

export const getThreadPage = defineOperation({
  id: 'getThreadPage',
  method: 'get',
  path: '/api/v1/orgs/{org}/conversations/{id}/thread',
  summary: 'A stretch of the thread without gaps: the latest, before or from a place, or around a message',
  auth: 'team',
  permission: 'conversation.read',
  params: z.object({ org: z.string().max(80), id }),
  query: threadPageQuery,
  response: threadPageSchema,
});
