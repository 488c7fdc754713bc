import {
  channelAuthorizationBody,
  channelAuthorizationSchema,
  userAuthenticationBody,
  userAuthenticationSchema,
} from '../api/realtime';
import { defineOperation } from '../define-operation';

/** Endpoints that pusher-js calls for both sides (design §7, §8). */

export const authorizeChannel = defineOperation({
  id: 'authorizeChannel',
  method: 'post',
  path: '/api/realtime/auth',
  summary: 'Lets a socket join a channel that its visitor or member may see',
  auth: 'signed_in',
  form: true,
  body: channelAuthorizationBody,
  response: channelAuthorizationSchema,
});

export const authenticateUser = defineOperation({
  id: 'authenticateUser',
  method: 'post',
  path: '/api/realtime/user-auth',
  summary: "Ties a member's socket to their account, so that signing out ends it",
  auth: 'signed_in',
  form: true,
  body: userAuthenticationBody,
  response: userAuthenticationSchema,
});
