import { z } from 'zod';
import { defineOperation } from '../define-operation';

/** Calls about the installation itself. */

export const getHealth = defineOperation({
  id: 'getHealth',
  method: 'get',
  path: '/api/health',
  summary: 'Ready once database, worker and realtime are; 503 names what is missing',
  auth: 'public',
  response: z.object({ status: z.literal('ready') }),
});

export const getOpenApi = defineOperation({
  id: 'getOpenApi',
  method: 'get',
  path: '/api/openapi.json',
  summary: 'This description',
  auth: 'public',
  response: z.record(z.string(), z.unknown()),
});
