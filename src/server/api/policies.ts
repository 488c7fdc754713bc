import * as operations from '../../contracts/operations/policies';
import { createPolicyDraft as create } from '../../services/policy/create-policy-draft';
import { discardPolicyDraft as discard } from '../../services/policy/discard-policy-draft';
import { getPolicy as get } from '../../services/policy/get-policy';
import { getPolicySurroundings as surroundings } from '../../services/policy/get-policy-surroundings';
import { listPolicies as list } from '../../services/policy/list-policies';
import { listPolicyHistory as history } from '../../services/policy/list-policy-history';
import { openPolicyDraft as open } from '../../services/policy/open-policy-draft';
import { publishPolicy as publish } from '../../services/policy/publish-policy';
import { restorePolicy as restore } from '../../services/policy/restore-policy';
import { savePolicyDraft as save } from '../../services/policy/save-policy-draft';
import { tryConversation } from '../../services/policy/try-conversation';
import { tryPolicy as tryOut } from '../../services/policy/try-policy';
import { validatePolicy as validate } from '../../services/policy/validate-policy';
import { brain } from '../brain';
import { serve } from '../http/serve';

/** Team API: the handoff policy and its versions (design §8). */

export const listPolicies = serve(operations.listPolicies, async ({ ctx, query }) => ({
  body: await list(ctx, query),
}));

export const getPolicy = serve(operations.getPolicy, async ({ ctx, params }) => ({
  body: await get(ctx, { version: params.version }),
}));

export const createPolicyDraft = serve(operations.createPolicyDraft, async ({ ctx, body }) => ({
  body: await create(ctx, body),
}));

export const validatePolicy = serve(operations.validatePolicy, async ({ ctx, params }) => ({
  body: await validate(ctx, { version: params.version }),
}));

export const publishPolicy = serve(operations.publishPolicy, async ({ ctx, params, body }) => ({
  body: await publish(ctx, { version: params.version, note: body.note, revision: body.revision }),
}));

export const tryPolicy = serve(operations.tryPolicy, async ({ ctx, body }) => ({
  body: await tryOut(ctx, body),
}));

export const openPolicyDraft = serve(operations.openPolicyDraft, async ({ ctx }) => ({
  body: await open(ctx),
}));

export const savePolicyDraft = serve(operations.savePolicyDraft, async ({ ctx, params, body }) => ({
  body: await save(ctx, { version: params.version, ...body }),
}));

export const discardPolicyDraft = serve(operations.discardPolicyDraft, async ({ ctx, params }) => {
  await discard(ctx, { version: params.version });
  return { body: undefined };
});

export const restorePolicy = serve(operations.restorePolicy, async ({ ctx, params, body }) => ({
  body: await restore(ctx, { version: params.version, publish: body.publish, note: body.note }),
}));

export const listPolicyHistory = serve(operations.listPolicyHistory, async ({ ctx }) => ({
  body: await history(ctx),
}));

export const getPolicySurroundings = serve(operations.getPolicySurroundings, async ({ ctx }) => ({
  body: await surroundings(ctx),
}));

export const tryPolicyConversation = serve(operations.tryPolicyConversation, async ({ ctx, body }) => ({
  body: await tryConversation(ctx, brain(), body),
}));
