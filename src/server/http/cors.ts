import type { Operation } from '../../contracts/operation';
import { isOriginAllowedSomewhere } from '../../db/queries/identify';
import { isOriginAllowed } from '../../domain/channels/allowed-origin';
import { services } from '../services';
import { isSameOrigin } from './same-origin';

/** Headers that let an embedding page read an answer; empty for our own pages. */
export function corsHeaders(request: Request, allowedOrigins: readonly string[]): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origin === null || !isOriginAllowed(allowedOrigins, origin)) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'retry-after',
    vary: 'origin',
  };
}

/** Whether a page of this request's origin may use a channel. Calls from outside a browser have no origin. */
export function mayUseChannel(request: Request, allowedOrigins: readonly string[]): boolean {
  const origin = request.headers.get('origin');
  return origin === null || isSameOrigin(request) || isOriginAllowed(allowedOrigins, origin);
}

/**
 * Which pages may read a refusal whose channel is not known (an expired token, a body that is no JSON): those of any
 * channel's origins, so that an embedded chat can renew its session instead of guessing.
 */
export async function originsForFailure(request: Request, operation: Operation): Promise<readonly string[]> {
  const origin = request.headers.get('origin');
  if (origin === null || !isCrossOrigin(operation) || isSameOrigin(request)) return [];
  const allowed = await isOriginAllowedSomewhere(services().database, origin).catch(() => false);
  return allowed ? [origin] : [];
}

/** Visitors' pages may stand on other sites; the team's are our own. */
export function isCrossOrigin(operation: Operation): boolean {
  return operation.path.startsWith('/api/chat/') || operation.auth === 'signed_in';
}

/** Answers a preflight of the visitor API. It carries no token, so any channel's origin is told yes. */
export async function preflight(request: Request): Promise<Response> {
  const origin = request.headers.get('origin');
  if (origin === null || !(await isOriginAllowedSomewhere(services().database, origin))) {
    return new Response(null, { status: 403 });
  }
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(request, [origin]),
      'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': '600',
    },
  });
}
