import { randomUUID } from 'node:crypto';
import type { Operation } from '../../contracts/operation';
import { isCrossOrigin, preflight } from './cors';
import { problemResponse } from './problem-response';
import type { RouteContext, Served } from './serve';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type RouteMethod = (typeof METHODS)[number];

export interface RouteHandler {
  (request: Request, context: RouteContext): Promise<Response>;
  /** Missing where the method is refused. */
  readonly operation?: Operation;
}

export type RouteExports = Readonly<Record<RouteMethod | 'OPTIONS', RouteHandler>>;

/**
 * What a route file exports: its operations by method, 405 for every other method, and preflights where visitors'
 * browsers may call from other sites.
 */
export function route(...served: readonly Served[]): RouteExports {
  const byMethod = new Map(served.map((one) => [one.operation.method.toUpperCase(), one]));
  const allow = [...byMethod.keys(), 'OPTIONS'].join(', ');
  const refuse: RouteHandler = async () => {
    const response = problemResponse('method_not_allowed', randomUUID(), {
      detail: `Allowed here: ${allow}`,
      extras: {},
    });
    response.headers.set('allow', allow);
    return response;
  };
  const handlerOf = (method: RouteMethod): RouteHandler => {
    const one = byMethod.get(method);
    return one ? Object.assign(one.handle, { operation: one.operation }) : refuse;
  };
  const crossOrigin = served.some(({ operation }) => isCrossOrigin(operation));
  return {
    GET: handlerOf('GET'),
    POST: handlerOf('POST'),
    PUT: handlerOf('PUT'),
    PATCH: handlerOf('PATCH'),
    DELETE: handlerOf('DELETE'),
    OPTIONS: crossOrigin ? preflight : async () => new Response(null, { status: 204, headers: { allow } }),
  };
}
