import type { Problem, ProblemCode } from '../contracts/problem';

interface ProblemExtras {
  readonly errors?: Problem['errors'];
  readonly winner?: Problem['winner'];
  readonly retryAfterSeconds?: number;
}

/** An error that a caller can understand: thrown by services, sent as problem+json by the route wrapper. */
export class ServiceProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail?: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(detail ?? code);
    this.name = 'ServiceProblem';
  }
}

/** The answer for ids that do not exist and for ids of other organisations alike. */
export function notFound(what: string): ServiceProblem {
  return new ServiceProblem('not_found', `No ${what} with this id`);
}
