import { z } from 'zod';
import { ownNumbersAnswerSchema } from '../api/own-numbers';
import { defineOperation } from '../define-operation';

export const getOwnNumbers = defineOperation({
  id: 'getOwnNumbers',
  method: 'get',
  path: '/api/v1/orgs/{org}/me/numbers',
  summary: 'The caller’s own figures of today and this week, with the team’s median beside',
  auth: 'team',
  permission: 'metrics.read_own',
  params: z.object({ org: z.string().max(80) }),
  response: ownNumbersAnswerSchema,
});
