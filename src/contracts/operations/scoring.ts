import { z } from 'zod';
import { POLICY_BODY_BYTES } from '../api/policy';
import {
  leadModelListSchema,
  leadModelSchema,
  previewScoringBody,
  scoringPreviewSchema,
} from '../api/scoring';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: trying scoring rules on recent leads, and the learned lead score. Rules are part of the policy. */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ id });
const base = '/api/v1/orgs/{org}/scoring';

export const previewScoring = defineOperation({
  id: 'previewScoring',
  method: 'post',
  path: `${base}/preview`,
  summary: 'What scoring rules would change for recent leads; stores nothing',
  auth: 'team',
  permission: 'policy.edit',
  params,
  body: previewScoringBody,
  bodyBytes: POLICY_BODY_BYTES,
  response: scoringPreviewSchema,
});

export const listLeadModels = defineOperation({
  id: 'listLeadModels',
  method: 'get',
  path: `${base}/models`,
  summary: 'Trainings of the learned lead score, newest first, and what there is to learn from',
  auth: 'team',
  permission: 'policy.edit',
  params,
  response: leadModelListSchema,
});

export const trainLeadModel = defineOperation({
  id: 'trainLeadModel',
  method: 'post',
  path: `${base}/models`,
  summary: 'Has the worker train a learned lead score; 409 while one is being trained',
  auth: 'team',
  permission: 'policy.edit',
  params,
  response: leadModelSchema,
  status: 201,
});

export const activateLeadModel = defineOperation({
  id: 'activateLeadModel',
  method: 'post',
  path: `${base}/models/{id}/activate`,
  summary: 'Lets a learned model make the scores in place of the rules',
  auth: 'team',
  permission: 'policy.publish',
  params: one,
  response: leadModelSchema,
});

export const deactivateLeadModel = defineOperation({
  id: 'deactivateLeadModel',
  method: 'post',
  path: `${base}/models/{id}/deactivate`,
  summary: 'Lets the rules make the scores again',
  auth: 'team',
  permission: 'policy.publish',
  params: one,
  response: leadModelSchema,
});
