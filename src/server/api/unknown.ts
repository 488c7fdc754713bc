import { randomUUID } from 'node:crypto';
import { problemResponse } from '../http/problem-response';

/** The answer to a path of the API that nothing stands behind: a problem, and not a page. */
export async function unknownPath(): Promise<Response> {
  return problemResponse('not_found', randomUUID(), { detail: 'There is no such call', extras: {} });
}
