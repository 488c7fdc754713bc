import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { Tally } from './tally';

const Problem = z.object({ code: z.string(), retryAfterSeconds: z.number().optional() });
const ATTEMPTS = 4;
const TIMEOUT_MS = 30_000;

/** The API said no, or could not be reached. */
export class ReplayError extends Error {
  constructor(
    readonly code: string,
    readonly retryAfterSeconds: number | null,
  ) {
    super(code);
  }
}

export interface Call {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
}

/** Calls the HTTP API as a client does: again with the same body when the answer did not come or asked for patience. */
export class HttpClient {
  constructor(
    readonly baseUrl: string,
    readonly tally: Tally,
  ) {}

  /**
   * @returns the answer, read by the schema
   * @throws ReplayError with the problem's code when it was refused, or all attempts failed
   */
  async call<Schema extends z.ZodType>(schema: Schema, call: Call): Promise<z.infer<Schema>> {
    for (let attempt = 1; ; attempt++) {
      try {
        const response = await this.send(call);
        return schema.parse(await response.json());
      } catch (error) {
        const failure = error instanceof ReplayError ? error : new ReplayError(codeOf(error), null);
        this.tally.error(failure.code);
        if (attempt === ATTEMPTS || !isWorthAnother(failure)) throw failure;
        await delay((failure.retryAfterSeconds ?? attempt * 0.5) * 1000);
      }
    }
  }

  /** @throws ReplayError for anything but success */
  async send({ method = 'GET', path, headers = {}, json, form }: Call): Promise<Response> {
    const body = form ? new URLSearchParams(form) : json === undefined ? null : JSON.stringify(json);
    const response = await fetch(new URL(path, this.baseUrl), {
      method,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    });
    if (response.ok) return response;
    const problem = Problem.safeParse(await response.json().catch(() => null));
    if (!problem.success) throw new ReplayError(`http_${response.status}`, null);
    throw new ReplayError(problem.data.code, problem.data.retryAfterSeconds ?? null);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof z.ZodError) return 'unexpected_answer';
  return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'network';
}

const WORTH_ANOTHER = /^(network|timeout|http_5\d\d|internal|unavailable|too_many_requests)$/;
const isWorthAnother = ({ code }: ReplayError) => WORTH_ANOTHER.test(code);
