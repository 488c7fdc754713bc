import { createHash, randomUUID } from 'node:crypto';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { forgetWindows } from '../../db/repositories/rate-limits';
import { ServiceProblem } from '../../services/problem';
import { env } from '../env';
import { addressKey } from '../http/address-key';
import { failure } from '../http/failure';
import { keyOf, spend, type Use } from '../http/limits';
import { peerAddress } from '../http/peer-address';
import { readCapped } from '../http/read-body';
import { isSameOrigin } from '../http/same-origin';
import type { RouteContext } from '../http/serve';
import { services } from '../services';
import { sessionCookieName } from './cookies';
import { nextAuthOptions } from './next-auth-options';

const BODY_BYTES = 16 * 1024;

/**
 * What of next-auth is open. A GET never uses up a sign-in link, and the browser's own log entries are not taken.
 */
const OPEN: Readonly<Record<string, RegExp>> = {
  GET: /^(csrf|providers|session|signin|signout|error|verify-request|callback\/(google|github))$/,
  POST: /^(signout|signin\/(email|google|github)|callback\/(credentials|email))$/,
};

/** The route of next-auth, guarded: same origin, small bodies, limits on guessing, problem+json. */
export async function handleAuth(request: NextRequest, context: RouteContext): Promise<Response> {
  const requestId = randomUUID();
  try {
    const action = [(await context.params)?.nextauth ?? []].flat();
    if (!OPEN[request.method]?.test(action.join('/'))) throw new ServiceProblem('not_found');
    const options = nextAuthOptions({ provider: action[1], secure: isSecure(request) });
    const route = { params: { nextauth: action } };
    if (request.method === 'GET') return await NextAuth(request, route, options);
    if (!isSameOrigin(request)) throw new ServiceProblem('cross_site');
    const body = await readCapped(request, BODY_BYTES);
    const uses = usesOf(action.join('/'), request, emailIn(request, body));
    if (uses.length > 0) await spend(uses);
    const { method, headers, url } = request;
    const unread = new NextRequest(url, { method, headers, body });
    const response: Response = await NextAuth(unread, route, options);
    if (opensSession(response)) await forgetWindows(services().database, uses.map(keyOf));
    return response;
  } catch (error) {
    return failure(error, requestId);
  }
}

const isSecure = (request: Request) =>
  request.headers.get('x-forwarded-proto') === 'https' || (env().NEXTAUTH_URL ?? '').startsWith('https:');

function usesOf(action: string, request: Request, email: string): readonly Use[] {
  const address = addressKey(peerAddress(request.headers));
  const account = createHash('sha256').update(`${email} ${address}`).digest('hex');
  if (action === 'callback/credentials') {
    return [
      ['signInsOfAccount', account],
      ['signInsOfAddress', address],
    ];
  }
  if (action === 'signin/email') {
    return [
      ['mailsOfAccount', account],
      ['mailsOfAddress', address],
    ];
  }
  return [];
}

/** The address somebody signs in with, as the body says; empty when it says none. */
function emailIn(request: Request, body: string): string {
  const isJson = request.headers.get('content-type')?.includes('application/json') ?? false;
  if (!isJson) return (new URLSearchParams(body).get('email') ?? '').trim().toLowerCase();
  const parsed: unknown = parseJson(body);
  const email = typeof parsed === 'object' && parsed !== null && 'email' in parsed ? parsed.email : '';
  return typeof email === 'string' ? email.trim().toLowerCase() : '';
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new ServiceProblem('malformed_json');
  }
}

function opensSession(response: Response): boolean {
  return response.headers
    .getSetCookie()
    .some((cookie) => cookie.startsWith(sessionCookieName()) && !/=;|max-age=0/i.test(cookie));
}
