import { PROBLEMS, type Problem, type ProblemCode } from '../../contracts/problem';
import type { ServiceProblem } from '../../services/problem';

/** An RFC 9457 answer. */
export function problemResponse(
  code: ProblemCode,
  requestId: string,
  parts: Pick<ServiceProblem, 'detail' | 'extras'> = { detail: undefined, extras: {} },
): Response {
  const { status, title } = PROBLEMS[code];
  const problem: Problem = {
    type: `https://baton.dev/problems/${code}`,
    title,
    status,
    code,
    requestId,
    ...(parts.detail ? { detail: parts.detail } : {}),
    ...parts.extras,
  };
  const headers = new Headers({
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'x-request-id': requestId,
  });
  const { retryAfterSeconds } = parts.extras;
  if (retryAfterSeconds !== undefined) headers.set('retry-after', String(retryAfterSeconds));
  return new Response(JSON.stringify(problem), { status, headers });
}
