import { z } from 'zod';

/** Stable codes of RFC 9457 answers, with the HTTP status each is sent with (design §8). */
export const PROBLEMS = {
  malformed_json: { status: 400, title: 'The body is not valid JSON' },
  bad_request: { status: 400, title: 'The request cannot be understood' },
  unauthenticated: { status: 401, title: 'Sign in or send a valid token' },
  token_expired: { status: 401, title: 'The token has expired' },
  identity_invalid: { status: 401, title: 'The site’s word for who the visitor is cannot be believed' },
  identity_expired: { status: 401, title: 'The site’s word for who the visitor is has expired' },
  forbidden: { status: 403, title: 'You may not do this' },
  cross_site: { status: 403, title: 'The request came from another site' },
  origin_not_allowed: { status: 403, title: 'This origin may not use the channel' },
  blocked: { status: 403, title: 'This visitor is blocked' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'The method is not allowed here' },
  changed_meanwhile: { status: 409, title: 'Somebody else has changed it meanwhile' },
  conflict: { status: 409, title: 'The request conflicts with the current state' },
  already_taken: { status: 409, title: 'Somebody else took this conversation' },
  offered_to_other: { status: 409, title: 'This conversation is offered to somebody else' },
  at_capacity: { status: 409, title: 'You already hold as many conversations as you may' },
  not_owner: { status: 409, title: 'Somebody else owns this conversation' },
  handoff_ended: { status: 409, title: 'This handoff has already ended' },
  invalid_transition: { status: 409, title: 'This is not possible in the current state' },
  nobody_available: { status: 409, title: 'Nobody there can take it now' },
  duplicate_client_id: { status: 409, title: 'This clientId was used for another text' },
  too_late: { status: 409, title: 'A message can be changed for a minute after it was sent' },
  already_open: { status: 409, title: 'A person has already been asked for' },
  last_owner: { status: 409, title: 'An organisation keeps at least one owner' },
  already_member: { status: 409, title: 'This person is a member already' },
  in_use: { status: 409, title: 'It is still in use' },
  invitation_ended: { status: 409, title: 'This invitation cannot be used any more' },
  too_large: { status: 413, title: 'The request is too large' },
  wrong_type: { status: 415, title: 'Send application/json' },
  wrong_file_type: { status: 415, title: 'Only images (PNG, JPEG, GIF, WebP), PDF and plain text' },
  validation_failed: { status: 422, title: 'Some fields are not valid' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'Not ready yet' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(PROBLEM_CODES),
    detail: z.string().optional(),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** Who won, for lost races. */
    winner: z.object({ id: z.string(), name: z.string() }).optional(),
    retryAfterSeconds: z.int().optional(),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problemSchema>;
