import * as operations from '../../contracts/operations/policies';
import { createPolicyDraft as create } from '../../services/policy/create-policy-draft';
import { getPolicy as get } from '../../services/policy/get-policy';
import { listPolicies as list } from '../../services/policy/list-policies';
import { publishPolicy as publish } from '../../services/policy/publish-policy';
import { tryPolicy as tryOut } from '../../services/policy/try-policy';
import { validatePolicy as validate } from '../../services/policy/validate-policy';
import { serve } from '../http/serve';

/** Team API: the handoff policy and its versions (design §8). */

export const listPolicies = serve(operations.listPolicies, async ({ ctx }) => ({ body: await list(ctx) }));

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
  body: await publish(ctx, { version: params.version, note: body.note }),
}));

export const tryPolicy = serve(operations.tryPolicy, async ({ ctx, body }) => ({
  body: await tryOut(ctx, body),
}));
