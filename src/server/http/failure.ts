import { isUniqueViolation, isUnreachable, mayRetry } from '../../db/errors';
import { ServiceProblem } from '../../services/problem';
import { services } from '../services';
import { problemResponse } from './problem-response';

/** Every error a caller may see; what is not ours to explain is logged and answered with 500 and its id. */
export function failure(error: unknown, requestId: string): Response {
  if (error instanceof ServiceProblem) return problemResponse(error.code, requestId, error);
  if (isUnreachable(error)) return unavailable('The database cannot be reached', 5, requestId);
  if (mayRetry(error)) return unavailable('Too much at once', 1, requestId);
  if (isUniqueViolation(error)) return problemResponse('conflict', requestId);
  services().log.error({ err: error, requestId }, 'request failed');
  return problemResponse('internal', requestId);
}

function unavailable(detail: string, retryAfterSeconds: number, requestId: string): Response {
  return problemResponse('unavailable', requestId, { detail, extras: { retryAfterSeconds } });
}
