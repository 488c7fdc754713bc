import type { Problem } from '../../../contracts/problem';
import type { Parser } from '../parser';
import { ApiError, NetworkError } from './api-error';

const TIMEOUT_MS = 15_000;

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Readonly<Record<string, string | number | boolean | undefined | null>>;
  body?: unknown;
  /** Sent as `Authorization: Bearer …`; without it the session cookie speaks. */
  token?: string;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal | undefined;
  /** Lets the request outlive the page (read marks, heartbeats). */
  keepalive?: boolean;
  timeoutMs?: number;
}

export type Request = <T>(path: string, answer: Parser<T>, options?: RequestOptions) => Promise<T>;

/** Accepts any body, for calls whose answer does not matter. */
export const anyAnswer: Parser<unknown> = { safeParse: (data) => ({ success: true, data }) };

function urlOf(path: string, query: RequestOptions['query']): string {
  const pairs = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null);
  if (pairs.length === 0) return path;
  return `${path}?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}`;
}

function initOf(options: RequestOptions, signal: AbortSignal): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json', ...options.headers };
  if (options.token) headers.Authorization = `Bearer ${options.token}`;
  const isFile = options.body instanceof Uint8Array;
  if (isFile) headers['Content-Type'] = 'application/octet-stream';
  else if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  return {
    method: options.method ?? (options.body === undefined ? 'GET' : 'POST'),
    headers,
    body: bodyOf(options.body),
    signal,
    keepalive: options.keepalive ?? false,
    cache: 'no-store',
    credentials: options.token ? 'omit' : 'same-origin',
  };
}

/** The bytes of a file as they are, everything else as JSON. */
function bodyOf(body: unknown): BodyInit | null {
  if (body instanceof Uint8Array) return new Blob([new Uint8Array(body)]);
  return body === undefined ? null : JSON.stringify(body);
}

/** Reads the answer to its end under one time limit; the caller's own abort is passed on as it is. */
async function exchange(
  path: string,
  options: RequestOptions,
): Promise<{ response: Response; text: string }> {
  const controller = new AbortController();
  const onAbort = () => controller.abort(options.signal?.reason);
  if (options.signal?.aborted) onAbort();
  options.signal?.addEventListener('abort', onAbort);
  const timer = setTimeout(() => controller.abort(), options.timeoutMs ?? TIMEOUT_MS);
  try {
    const response = await fetch(urlOf(path, options.query), initOf(options, controller.signal));
    return { response, text: await response.text() };
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new NetworkError('The server could not be reached', { cause: error });
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', onAbort);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A fetch that resolves to a checked answer and rejects with `ApiError` or `NetworkError`, nothing else (besides the
 * caller's own abort).
 */
export function createRequest(
  problems: Parser<Problem>,
  /** Hears of each answer the server's `Date`, and when it was asked. */
  onDate?: (date: string | null, sentAt: number) => void,
): Request {
  return async (path, answer, options = {}) => {
    const sentAt = Date.now();
    const { response, text } = await exchange(path, options);
    onDate?.(response.headers.get('date'), sentAt);
    const body = text === '' ? undefined : parseJson(text);
    if (!response.ok) {
      const problem = problems.safeParse(body);
      throw new ApiError(response.status, problem.success ? problem.data : undefined);
    }
    const parsed = answer.safeParse(body);
    if (!parsed.success) throw new ApiError(response.status);
    return parsed.data;
  };
}
