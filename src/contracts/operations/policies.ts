import { z } from 'zod';
import {
  createPolicyBody,
  listPoliciesQuery,
  POLICY_BODY_BYTES,
  policyDetailSchema,
  policyListSchema,
  policySummarySchema,
  policyValidationSchema,
  policyVersion,
  publishPolicyBody,
  restorePolicyBody,
  savePolicyDraftBody,
  triedPolicySchema,
  tryPolicyBody,
} from '../api/policy';
import { policyHistorySchema, policySurroundingsSchema } from '../api/policy-editor';
import { triedConversationSchema, tryConversationBody } from '../api/try-conversation';
import { defineOperation } from '../define-operation';

/** Team API: the handoff policy and its versions (design §8). */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ version: policyVersion });
const base = '/api/v1/orgs/{org}/policies';

export const listPolicies = defineOperation({
  id: 'listPolicies',
  method: 'get',
  path: base,
  summary: 'Versions, newest first',
  auth: 'team',
  permission: 'policy.read',
  params,
  query: listPoliciesQuery,
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
  summary:
    'Puts a version in force; the one before is superseded, an earlier one comes back as a new version',
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

export const openPolicyDraft = defineOperation({
  id: 'openPolicyDraft',
  method: 'post',
  path: `${base}/draft`,
  summary: 'The draft that everybody works on: the newest one, else a copy of the policy in force',
  auth: 'team',
  permission: 'policy.edit',
  params,
  response: policyDetailSchema,
});

export const savePolicyDraft = defineOperation({
  id: 'savePolicyDraft',
  method: 'put',
  path: `${base}/{version}`,
  summary: 'Saves a draft over the save it was made from; 409 when somebody else saved in between',
  auth: 'team',
  permission: 'policy.edit',
  params: one,
  body: savePolicyDraftBody,
  bodyBytes: POLICY_BODY_BYTES,
  response: policySummarySchema,
});

export const discardPolicyDraft = defineOperation({
  id: 'discardPolicyDraft',
  method: 'delete',
  path: `${base}/{version}`,
  summary: 'Deletes a draft',
  auth: 'team',
  permission: 'policy.edit',
  params: one,
});

export const restorePolicy = defineOperation({
  id: 'restorePolicy',
  method: 'post',
  path: `${base}/{version}/restore`,
  summary: 'Brings a version back as a new one, in force at once or as a draft',
  auth: 'team',
  permission: 'policy.publish',
  params: one,
  body: restorePolicyBody,
  response: policySummarySchema,
  status: 201,
});

export const listPolicyHistory = defineOperation({
  id: 'listPolicyHistory',
  method: 'get',
  path: `${base}/history`,
  summary: 'Who published, restored, opened or discarded which version when',
  auth: 'team',
  permission: 'policy.read',
  params,
  response: policyHistorySchema,
});

export const getPolicySurroundings = defineOperation({
  id: 'getPolicySurroundings',
  method: 'get',
  path: `${base}/surroundings`,
  summary: 'Teams, skills, intents and channels that a policy can refer to',
  auth: 'team',
  permission: 'policy.read',
  params,
  response: policySurroundingsSchema,
});

export const tryPolicyConversation = defineOperation({
  id: 'tryPolicyConversation',
  method: 'post',
  path: `${base}/try-conversation`,
  summary: 'Plays a typed conversation against a policy: replies, score, facts and verdicts; stores nothing',
  auth: 'team',
  permission: 'policy.edit',
  params,
  body: tryConversationBody,
  bodyBytes: POLICY_BODY_BYTES,
  response: triedConversationSchema,
});
