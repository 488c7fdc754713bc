import { problemSchema } from '../../../contracts/problem';
import type { Parser } from '../parser';
import { createRequest, type RequestOptions } from './request';

const request = createRequest(problemSchema);

export interface TeamApi {
  get<T>(path: string, answer: Parser<T>, options?: Pick<RequestOptions, 'query' | 'signal'>): Promise<T>;
  send<T>(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    answer: Parser<T>,
    body?: unknown,
    options?: Pick<RequestOptions, 'signal' | 'keepalive'>,
  ): Promise<T>;
}

/** The team API of one organisation (by slug); paths start after `/api/v1/orgs/{org}`. The session cookie signs. */
export function teamApi(org: string): TeamApi {
  const base = `/api/v1/orgs/${encodeURIComponent(org)}`;
  return {
    get: (path, answer, options) => request(base + path, answer, options),
    send: (method, path, answer, body, options) =>
      request(base + path, answer, { ...options, method, body: method === 'DELETE' ? body : (body ?? {}) }),
  };
}
