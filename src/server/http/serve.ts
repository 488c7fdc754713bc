import { randomUUID } from 'node:crypto';
import type { BodyOf, Operation, ParamsOf, QueryOf, ResponseOf } from '../../contracts/operation';
import { isUnreachable, uniqueViolation } from '../../db/errors';
import type { Services, VisitorContext } from '../../services/context';
import { ServiceProblem } from '../../services/problem';
import { services } from '../services';
import { authenticateTeam, authenticateVisitor, type TeamContext } from './authenticate';
import { corsHeaders, mayUseChannel } from './cors';
import { enforceLimits } from './limits';
import { problemResponse } from './problem-response';
import { readBody, validate } from './read-body';

type ContextOf<O extends Operation> = O['auth'] extends 'visitor'
  ? VisitorContext
  : O['auth'] extends 'team'
    ? TeamContext
    : Services;

export interface Call<O extends Operation> {
  readonly ctx: ContextOf<O>;
  readonly params: ParamsOf<O>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  readonly request: Request;
}

export interface Reply<O extends Operation> {
  readonly body: ResponseOf<O>;
  /** Left out: the operation's usual status. */
  readonly status?: 200 | 201;
  /** For public operations of a channel: which pages may read the answer. */
  readonly allowedOrigins?: readonly string[];
}

type Handler<O extends Operation> = (call: Call<O>) => Promise<Reply<O>>;
type RouteContext = { readonly params: Promise<Record<string, string | string[] | undefined>> };

interface Caller {
  readonly context: Services | VisitorContext | TeamContext;
  readonly allowedOrigins: readonly string[];
}

/**
 * Turns an operation and its handler into a Next route: authentication, permission, rate limits, validation of
 * params, query and body, CORS, problem+json, request id. The handler only names the service.
 */
export function serve<O extends Operation>(operation: O, handler: Handler<O>) {
  return async (request: Request, route: RouteContext): Promise<Response> => {
    const requestId = randomUUID();
    let origins: readonly string[] = [];
    try {
      const params = validate(operation.params, await route.params, 'path');
      const caller = await identify(operation, request, params);
      origins = caller.allowedOrigins;
      await enforceLimits(operation, request, caller.context);
      const query = validate(operation.query, Object.fromEntries(new URL(request.url).searchParams), 'query');
      const body = request.method === 'GET' ? undefined : await readBody(request, operation.body);
      // `identify` made the kind of context that this operation's `auth` asks for.
      const call = { ctx: caller.context, params, query, body, request } as Call<O>;
      const reply = await handler(call);
      return answer(operation, reply, requestId, corsHeaders(request, reply.allowedOrigins ?? origins));
    } catch (error) {
      const response = failure(error, requestId);
      for (const [name, value] of Object.entries(corsHeaders(request, origins)))
        response.headers.set(name, value);
      return response;
    }
  };
}

async function identify(operation: Operation, request: Request, params: unknown): Promise<Caller> {
  if (operation.auth === 'public') return { context: services(), allowedOrigins: [] };
  if (operation.auth === 'visitor') {
    const visitor = await authenticateVisitor(request);
    if (!mayUseChannel(request, visitor.allowedOrigins)) throw new ServiceProblem('origin_not_allowed');
    return visitor;
  }
  const org = typeof params === 'object' && params !== null && 'org' in params ? String(params.org) : '';
  return { context: await authenticateTeam(request, org, operation.permission), allowedOrigins: [] };
}

function answer<O extends Operation>(
  operation: O,
  reply: Reply<O>,
  requestId: string,
  cors: Record<string, string>,
): Response {
  const status = reply.status ?? operation.status;
  const headers = { ...cors, 'x-request-id': requestId, 'cache-control': 'no-store' };
  if (status === 204) return new Response(null, { status, headers });
  return Response.json(reply.body, { status, headers });
}

/** Every error a caller may see; what is not ours to explain is logged and answered with 500 and its id. */
export function failure(error: unknown, requestId: string): Response {
  if (error instanceof ServiceProblem) return problemResponse(error.code, requestId, error);
  if (isUnreachable(error)) {
    const parts = { detail: 'The database cannot be reached', extras: { retryAfterSeconds: 5 } };
    return problemResponse('unavailable', requestId, parts);
  }
  if (uniqueViolation(error)) return problemResponse('conflict', requestId);
  services().log.error({ err: error, requestId }, 'request failed');
  return problemResponse('internal', requestId);
}
