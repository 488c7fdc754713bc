import { ACTING_AS_HEADER } from '../../../contracts/acting-as';
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
import { hearServerDate } from './server-clock';

const request = createRequest(problemSchema, hearServerDate);

interface CallInput<O extends Operation> {
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
}

const VERBS = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;

/** The team API of one organisation (by slug), for one member. The session cookie signs. */
export function teamApi(org: string, memberId: string): TeamApi {
  return {
    call: <O extends Operation>(operation: O, input: CallInput<O> = {}) => {
      const answer: Parser<ResponseOf<O>> = operation.response as Parser<ResponseOf<O>>;
      const writes = operation.method !== 'get' && operation.method !== 'delete';
      return request(fillPath(operation.path, { org, ...input.params }), answer, {
        method: VERBS[operation.method],
        ...(input.query ? { query: input.query } : {}),
        ...(writes ? { body: input.body ?? {} } : {}),
        headers: { [ACTING_AS_HEADER]: memberId },
        signal: input.signal,
        keepalive: input.keepalive ?? false,
      });
    },
  };
}
