import type { Problem, ProblemCode } from '../../../contracts/problem';

/** The server answered, and not with what was asked for. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** `unexpected_answer`: the body is neither the promised shape nor a problem (an old tab, a proxy's page). */
  readonly code: ProblemCode | 'unexpected_answer';
  readonly status: number;
  readonly detail: string | undefined;
  readonly errors: readonly { path: string; message: string }[];
  /** Who won, for lost races. */
  readonly winner: { id: string; name: string } | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly requestId: string | undefined;

  constructor(status: number, problem?: Problem) {
    super(problem?.detail ?? problem?.title ?? `Unexpected answer with status ${status}`);
    this.code = problem?.code ?? 'unexpected_answer';
    this.status = status;
    this.detail = problem?.detail;
    this.errors = problem?.errors ?? [];
    this.winner = problem?.winner;
    this.retryAfterSeconds = problem?.retryAfterSeconds;
    this.requestId = problem?.requestId;
  }
}

/** No answer at all: offline, the server is down, or it took too long. The request may have been carried out. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** What is wrong, a sentence each: every fault that the server named, else the one message. */
export function sentencesOf(error: Error): readonly string[] {
  return error instanceof ApiError && error.errors.length > 0
    ? error.errors.map(({ message }) => message)
    : [error.message];
}

/** True where the same request may succeed later without anybody changing it. */
export function isRetryable(error: unknown): boolean {
  if (error instanceof NetworkError) return true;
  return error instanceof ApiError && (error.status >= 500 || error.status === 429 || error.status === 408);
}
