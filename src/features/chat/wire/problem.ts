import * as z from 'zod/mini';
import type { Problem, ProblemCode } from '../../../contracts/problem';
import type { Parser } from '../../shared/parser';

/** Every code once; the compiler asks for a new one as soon as the contracts have it. */
const codes: Record<ProblemCode, ProblemCode> = {
  malformed_json: 'malformed_json',
  bad_request: 'bad_request',
  unauthenticated: 'unauthenticated',
  token_expired: 'token_expired',
  forbidden: 'forbidden',
  cross_site: 'cross_site',
  origin_not_allowed: 'origin_not_allowed',
  blocked: 'blocked',
  not_found: 'not_found',
  method_not_allowed: 'method_not_allowed',
  conflict: 'conflict',
  already_taken: 'already_taken',
  offered_to_other: 'offered_to_other',
  at_capacity: 'at_capacity',
  not_owner: 'not_owner',
  handoff_ended: 'handoff_ended',
  invalid_transition: 'invalid_transition',
  nobody_available: 'nobody_available',
  duplicate_client_id: 'duplicate_client_id',
  already_open: 'already_open',
  too_large: 'too_large',
  wrong_type: 'wrong_type',
  validation_failed: 'validation_failed',
  too_many_requests: 'too_many_requests',
  internal: 'internal',
  unavailable: 'unavailable',
};

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(codes),
  detail: z.optional(z.string()),
  requestId: z.string(),
  errors: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
  winner: z.optional(z.object({ id: z.string(), name: z.string() })),
  retryAfterSeconds: z.optional(z.int()),
}) satisfies Parser<Problem>;
