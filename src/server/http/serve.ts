import { randomUUID } from 'node:crypto';
import { CsvStream } from '../../contracts/csv-stream';
import { FileAnswer } from '../../contracts/file-body';
import type { BodyOf, Operation, ParamsOf, QueryOf, ResponseOf } from '../../contracts/operation';
import type { Services, VisitorContext } from '../../services/context';
import { notFound } from '../../services/problem';
import type { TeamContext } from './authenticate';
import { cleanString } from './clean-input';
import { corsHeaders, originsForFailure } from './cors';
import { csvResponse } from './csv-response';
import { failure } from './failure';
import { fileResponse } from './file-response';
import type { Gate } from './gate';
import { identify, type SignedInCaller } from './identify';
import { enforceLimits } from './limits';
import { readBody } from './read-body';
import { validate } from './validate';

type ContextOf<O extends Operation> = O['auth'] extends 'visitor'
  ? VisitorContext
  : O['auth'] extends 'team'
    ? TeamContext
    : O['auth'] extends 'signed_in'
      ? SignedInCaller
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
  /** For public operations: how long browsers and proxies may keep the answer, by the caller's origin. */
  readonly maxAgeSeconds?: number;
}

type Handler<O extends Operation> = (call: Call<O>) => Promise<Reply<O>>;

export interface RouteContext {
  /** Next gives nothing to a route without a parameter in its path. */
  readonly params: Promise<Record<string, string | string[] | undefined> | undefined>;
}

/** An operation together with what answers it; `route` makes the exports of a route file from these. */
export interface Served {
  readonly operation: Operation;
  readonly handle: (request: Request, context: RouteContext) => Promise<Response>;
}

/**
 * Joins an operation and its handler: authentication, permission, rate limits, validation of params, query and body,
 * CORS, problem+json, request id. The handler only names the service.
 * @param gate where calls wait their turn before anything is done for them
 */
export function serve<O extends Operation>(operation: O, handler: Handler<O>, gate?: Gate): Served {
  const answerTo = async (request: Request, route: RouteContext): Promise<Response> => {
    const requestId = randomUUID();
    let origins: readonly string[] | undefined;
    try {
      const rawParams = cleanRecord(Object.entries((await route.params) ?? {}));
      const caller = await identify(operation, request, rawParams);
      if (operation.auth !== 'public') origins = caller.allowedOrigins;
      await enforceLimits(operation, request, caller.context);
      const params = parseParams(operation, rawParams);
      const query = validate(
        operation.query,
        cleanRecord(new URL(request.url).searchParams.entries()),
        'query',
      );
      const body = request.method === 'GET' ? undefined : await readBody(request, operation);
      // `identify` made the kind of context that this operation's `auth` asks for; the rest was validated above.
      const call = { ctx: caller.context, params, query, body, request } as Call<O>;
      const reply = await handler(call);
      return answer(operation, reply, requestId, corsHeaders(request, reply.allowedOrigins ?? origins ?? []));
    } catch (error) {
      const response = failure(error, requestId);
      const readers = origins ?? (await originsForFailure(request, operation));
      for (const [name, value] of Object.entries(corsHeaders(request, readers)))
        response.headers.set(name, value);
      return response;
    }
  };
  if (!gate) return { operation, handle: answerTo };
  const handle = (request: Request, route: RouteContext) =>
    gate
      .pass(() => answerTo(request, route), request.signal)
      .catch((error: unknown) => failure(error, randomUUID()));
  return { operation, handle };
}

function cleanRecord(entries: Iterable<[string, string | string[] | undefined]>): Record<string, string> {
  return Object.fromEntries(
    Array.from(entries, ([name, value]) => [name, cleanString([value ?? ''].flat().join('/'))]),
  );
}

/** An id that no thing can have is an id that nothing has. */
function parseParams(operation: Operation, raw: Readonly<Record<string, string>>): unknown {
  const parsed = operation.params.safeParse(raw);
  if (!parsed.success) throw notFound('such thing');
  return parsed.data;
}

function answer<O extends Operation>(
  operation: O,
  reply: Reply<O>,
  requestId: string,
  cors: Record<string, string>,
): Response {
  const status = reply.status ?? operation.status;
  const headers: Record<string, string> = { ...cors, 'x-request-id': requestId, 'cache-control': 'no-store' };
  if (reply.maxAgeSeconds) {
    headers['cache-control'] = `public, max-age=${reply.maxAgeSeconds}`;
    headers.vary = 'origin';
  }
  if (reply.body instanceof FileAnswer) return fileResponse(reply.body, headers);
  if (reply.body instanceof CsvStream) return csvResponse(reply.body, headers);
  if (status === 204) return new Response(null, { status, headers });
  return Response.json(reply.body, { status, headers });
}
