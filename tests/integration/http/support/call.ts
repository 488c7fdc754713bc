import { expect } from 'vitest';
import { csvStream } from '../../../../src/contracts/csv-stream';
import { FileAnswer, fileAnswer } from '../../../../src/contracts/file-body';
import type { Operation, ResponseOf } from '../../../../src/contracts/operation';
import { type Problem, problemSchema } from '../../../../src/contracts/problem';
import type { RouteExports } from '../../../../src/server/http/route';

export const HOST = 'baton.test';

const modules = import.meta.glob<RouteExports>('../../../../src/app/api/**/route.ts');

export interface CallOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Sent as JSON (or as a form where the operation takes one). */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly rawBody?: string | Uint8Array<ArrayBuffer> | ReadableStream;
  readonly contentType?: string;
  /** Visitor token or API key. */
  readonly token?: string;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the operation's own. */
  readonly method?: string;
  /** Peer address as the web server has settled it. */
  readonly address?: string;
}

export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** The file that serves a path, as Next would find it. */
export async function routeOf(path: string): Promise<RouteExports> {
  const load = modules[`../../../../src/app${path.replace(/\{(\w+)\}/g, '[$1]')}/route.ts`];
  if (!load) throw new Error(`No route file for ${path}`);
  return load();
}

/** Sends a request to the exported handler of an operation's route. */
export async function send(operation: Operation, options: CallOptions = {}): Promise<Response> {
  const method = options.method ?? operation.method.toUpperCase();
  const handlers = await routeOf(operation.path);
  const handler = Object.entries(handlers).find(([name]) => name === method)?.[1];
  if (!handler) throw new Error(`${operation.path} exports no ${method}`);
  // Next gives nothing to a route without a parameter in its path.
  const params = operation.path.includes('{') ? (options.params ?? {}) : undefined;
  return handler(requestFor(operation, method, options), { params: Promise.resolve(params) });
}

function requestFor(operation: Operation, method: string, options: CallOptions): Request {
  const { params = {}, query = {}, token, cookie, address = '203.0.113.7' } = options;
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? name));
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const body = options.rawBody ?? encodeBody(operation, options.body);
  const type =
    options.contentType ?? (operation.form ? 'application/x-www-form-urlencoded' : 'application/json');
  const headers = new Headers({
    host: HOST,
    'x-forwarded-for': address,
    ...(body === undefined ? {} : { 'content-type': type }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(cookie === undefined ? {} : { cookie }),
    ...options.headers,
  });
  const init = { method, headers, body: body ?? null, duplex: 'half' } as const;
  return new Request(`http://${HOST}${path}${search.size > 0 ? `?${search}` : ''}`, init);
}

function encodeBody(operation: Operation, body: unknown): string | Uint8Array<ArrayBuffer> | undefined {
  if (body === undefined) return undefined;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  if (!operation.form) return JSON.stringify(body);
  return new URLSearchParams(Object.entries(Object(body))).toString();
}

/** Calls an operation that must succeed; the answer is checked against its schema. */
export async function call<O extends Operation>(
  operation: O,
  options: CallOptions = {},
): Promise<Answer<ResponseOf<O>>> {
  const response = await send(operation, options);
  const isFile = operation.response === fileAnswer || operation.response === csvStream;
  if (response.ok && isFile) return readFile(response);
  const text = await response.text();
  const expected = [operation.status, operation.otherStatus?.status];
  if (!expected.includes(response.status as 200)) {
    throw new Error(`${operation.id} answered ${response.status}: ${text}`);
  }
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  const parsed = operation.response.parse(json);
  expect(parsed).toEqual(json);
  return { status: response.status, headers: response.headers, body: parsed as ResponseOf<O> };
}

/** A file is not JSON; its name and type are what its headers say. */
async function readFile<Body>(response: Response): Promise<Answer<Body>> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const name = response.headers.get('content-disposition') ?? '';
  const file = new FileAnswer(bytes, name, response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: file as Body };
}

/** Calls an operation that must be refused with problem+json. */
export async function refused(operation: Operation, options: CallOptions = {}): Promise<Answer<Problem>> {
  return readProblem(await send(operation, options));
}

export async function readProblem(response: Response): Promise<Answer<Problem>> {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const body = problemSchema.parse(await response.json());
  expect(body.status).toBe(response.status);
  expect(response.headers.get('x-request-id')).toBe(body.requestId);
  return { status: response.status, headers: response.headers, body };
}
