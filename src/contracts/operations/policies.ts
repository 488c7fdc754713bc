import { z } from 'zod';
import {
  createPolicyBody,
  POLICY_BODY_BYTES,
  policyDetailSchema,
  policyListSchema,
  policySummarySchema,
  policyValidationSchema,
  policyVersion,
  publishPolicyBody,
  triedPolicySchema,
  tryPolicyBody,
} from '../api/policy';
import { defineOperation } from '../define-operation';

/** Team API: the handoff policy and its versions (design §8). */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ version: policyVersion });
const base = '/api/v1/orgs/{org}/policies';

export const listPolicies = defineOperation({
  id: 'listPolicies',
  method: 'get',
  path: base,
  summary: 'All versions, newest first',
  auth: 'team',
  permission: 'policy.read',
  params,
  response: policyListSchema,
});

export const getPolicy = defineOperation({
  id: 'getPolicy',
  method: 'get',
  path: `${base}/{version}`,
  summary: 'A version: document, problems, the whole in words, and what differs from the one in force',
  auth: 'team',
  permission: 'policy.read',
  params: one,
  response: policyDetailSchema,
});

export const createPolicyDraft = defineOperation({
  id: 'createPolicyDraft',
  method: 'post',
  path: base,
  summary: 'Stores a document as a new draft',
  auth: 'team',
  permission: 'policy.edit',
  params,
  body: createPolicyBody,
  bodyBytes: POLICY_BODY_BYTES,
  response: policySummarySchema,
  status: 201,
});

export const validatePolicy = defineOperation({
  id: 'validatePolicy',
  method: 'post',
  path: `${base}/{version}/validate`,
  summary: 'What cannot be meant in a version, in sentences',
  auth: 'team',
  permission: 'policy.read',
  params: one,
  response: policyValidationSchema,
});

export const publishPolicy = defineOperation({
  id: 'publishPolicy',
  method: 'post',
  path: `${base}/{version}/publish`,
  summary: 'Puts a version in force; the one before is superseded',
  auth: 'team',
  permission: 'policy.publish',
  params: one,
  body: publishPolicyBody,
  response: policySummarySchema,
});

export const tryPolicy = defineOperation({
  id: 'tryPolicy',
  method: 'post',
  path: `${base}/try`,
  summary: 'What a policy decides on given facts, and why',
  auth: 'team',
  permission: 'policy.read',
  params,
  body: tryPolicyBody,
  bodyBytes: POLICY_BODY_BYTES,
  response: triedPolicySchema,
});
