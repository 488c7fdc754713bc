import * as operations from '../../contracts/operations/identity';
import { checkIdentity as check } from '../../services/identity/check-identity';
import { endIdentitySecret as end } from '../../services/identity/end-identity-secret';
import { getIdentitySettings as get } from '../../services/identity/get-identity-settings';
import { rotateIdentitySecret as rotate } from '../../services/identity/rotate-identity-secret';
import { serve } from '../http/serve';
import { identityParts } from '../identity';

/** Team API: how a site proves to a channel who its visitors are. */

export const getIdentitySettings = serve(operations.getIdentitySettings, async ({ ctx, params }) => ({
  body: await get(ctx, identityParts(), { channelId: params.id }),
}));

export const rotateIdentitySecret = serve(operations.rotateIdentitySecret, async ({ ctx, params, body }) => ({
  body: await rotate(ctx, identityParts(), { channelId: params.id, ...body }),
}));

export const endIdentitySecret = serve(operations.endIdentitySecret, async ({ ctx, params }) => ({
  body: await end(ctx, identityParts(), { channelId: params.id, secretId: params.secretId }),
}));

export const checkIdentity = serve(operations.checkIdentity, async ({ ctx, params, body }) => ({
  body: await check(ctx, identityParts(), { channelId: params.id, ...body }),
}));
