import type { Problem, ProblemCode } from '../../../contracts/problem';
import type { Parser } from '../../shared/parser';
import { integer, listOf, object, oneOf, optional, string } from './shape';

const codes = [
  'malformed_json',
  'bad_request',
  'unauthenticated',
  'token_expired',
  'forbidden',
  'cross_site',
  'origin_not_allowed',
  'blocked',
  'not_found',
  'method_not_allowed',
  'conflict',
  'already_taken',
  'offered_to_other',
  'at_capacity',
  'not_owner',
  'handoff_ended',
  'invalid_transition',
  'nobody_available',
  'duplicate_client_id',
  'already_open',
  'last_owner',
  'already_member',
  'in_use',
  'invitation_ended',
  'too_large',
  'wrong_type',
  'validation_failed',
  'too_many_requests',
  'internal',
  'unavailable',
] as const satisfies readonly ProblemCode[];

export const problem = object({
  type: string,
  title: string,
  status: integer,
  code: oneOf(codes),
  detail: optional(string),
  requestId: string,
  errors: optional(listOf(object({ path: string, message: string }))),
  winner: optional(object({ id: string, name: string })),
  retryAfterSeconds: optional(integer),
}) satisfies Parser<Problem>;
