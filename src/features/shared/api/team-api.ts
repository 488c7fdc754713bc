import type {
  BodyInputOf,
  Operation,
  ParamsOf,
  QueryInputOf,
  ResponseOf,
} from '../../../contracts/operation';
import { problemSchema } from '../../../contracts/problem';
import type { Parser } from '../parser';
import { fillPath } from './fill-path';
import { createRequest, type RequestOptions } from './request';

const request = createRequest(problemSchema);

export interface CallInput<O extends Operation> {
  /** Those of the path besides the organisation. */
  params?: Omit<ParamsOf<O>, 'org'>;
  query?: QueryInputOf<O> & RequestOptions['query'];
  body?: BodyInputOf<O>;
  signal?: AbortSignal | undefined;
  keepalive?: boolean;
}

export interface TeamApi {
  /** Calls an operation of the contract. @throws ApiError, NetworkError */
  call<O extends Operation>(operation: O, input?: CallInput<O>): Promise<ResponseOf<O>>;
  get<T>(path: string, answer: Parser<T>, options?: Pick<RequestOptions, 'query' | 'signal'>): Promise<T>;
  send<T>(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    answer: Parser<T>,
    body?: unknown,
    options?: Pick<RequestOptions, 'signal' | 'keepalive'>,
  ): Promise<T>;
}

const VERBS = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;

/** The team API of one organisation (by slug); paths start after `/api/v1/orgs/{org}`. The session cookie signs. */
export function teamApi(org: string): TeamApi {
  const base = `/api/v1/orgs/${encodeURIComponent(org)}`;
  return {
    call: <O extends Operation>(operation: O, input: CallInput<O> = {}) => {
      const answer: Parser<ResponseOf<O>> = operation.response as Parser<ResponseOf<O>>;
      const writes = operation.method !== 'get' && operation.method !== 'delete';
      return request(fillPath(operation.path, { org, ...input.params }), answer, {
        method: VERBS[operation.method],
        ...(input.query ? { query: input.query } : {}),
        ...(writes ? { body: input.body ?? {} } : {}),
        signal: input.signal,
        keepalive: input.keepalive ?? false,
      });
    },
    get: (path, answer, options) => request(base + path, answer, options),
    send: (method, path, answer, body, options) =>
      request(base + path, answer, { ...options, method, body: method === 'DELETE' ? body : (body ?? {}) }),
  };
}
