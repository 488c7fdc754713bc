import { z } from 'zod';
import {
  checkedIdentitySchema,
  checkIdentityBody,
  identitySettingsSchema,
  newIdentitySecretSchema,
  rotateIdentityBody,
} from '../api/identity';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: the secrets with which a site signs who its visitors are (docs/identity.md). */

const params = z.object({ org: z.string().max(80), id });
const base = '/api/v1/orgs/{org}/channels/{id}/identity';
const managed = { auth: 'team', permission: 'channels.manage', params } as const;

export const getIdentitySettings = defineOperation({
  ...managed,
  id: 'getIdentitySettings',
  method: 'get',
  path: base,
  summary: 'Secrets of a channel that are good, without the secrets themselves',
  response: identitySettingsSchema,
});

export const rotateIdentitySecret = defineOperation({
  ...managed,
  id: 'rotateIdentitySecret',
  method: 'post',
  path: `${base}/secrets`,
  summary: 'Makes a secret, shown this once; the one before stays good for as long as is said',
  body: rotateIdentityBody,
  response: newIdentitySecretSchema,
  status: 201,
});

export const endIdentitySecret = defineOperation({
  ...managed,
  id: 'endIdentitySecret',
  method: 'delete',
  path: `${base}/secrets/{secretId}`,
  summary: 'Ends a secret at once; without any, no site can say who its visitors are',
  params: params.extend({ secretId: id }),
  response: identitySettingsSchema,
});

export const checkIdentity = defineOperation({
  ...managed,
  id: 'checkIdentity',
  method: 'post',
  path: `${base}/check`,
  summary: 'What a token of the site says, or why it is not believed; nothing is changed',
  body: checkIdentityBody,
  response: checkedIdentitySchema,
});
