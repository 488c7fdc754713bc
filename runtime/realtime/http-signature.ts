import { HttpProblem } from './http-problem';
import { decode, type Query, readQuery } from './http-query';
import { type App, md5, sameText, sign } from './signature';

type SignedRequest = { method: string; path: string; query: string };

function signedText(method: string, path: string, query: Query): string {
  const pairs = [...query]
    .filter(([name]) => name !== 'auth_signature')
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`);
  return [method, path, pairs.join('&')].join('\n');
}

/**
 * Checks key, age and signature before a body is read. Libraries sign what they mean, which an HTTP client may have
 * percent-encoded on the way, so both readings are accepted.
 * @returns the decoded query
 */
export function verifySignature(
  app: App,
  request: SignedRequest,
  now: number,
  requestAgeSeconds: number,
): Query {
  const query = readQuery(request.query, decode);
  if (query.get('auth_key') !== app.key) throw new HttpProblem(401, 'Unknown auth_key');
  if (query.get('auth_version') !== '1.0') throw new HttpProblem(401, 'auth_version must be 1.0');
  const timestamp = query.get('auth_timestamp') ?? '';
  const ageSeconds = Math.abs(now / 1_000 - Number(timestamp));
  if (!/^\d{1,12}$/.test(timestamp) || ageSeconds > requestAgeSeconds) {
    throw new HttpProblem(
      401,
      `auth_timestamp is not within ${requestAgeSeconds} seconds of the server's time`,
    );
  }
  const signature = query.get('auth_signature') ?? '';
  const asSent = signedText(request.method, request.path, readQuery(request.query, String));
  const asMeant = signedText(request.method, decode(request.path), query);
  const matches = [asSent, asMeant].map((text) => sameText(sign(app.secret, text), signature));
  if (!matches.includes(true)) throw new HttpProblem(401, 'Invalid auth_signature');
  return query;
}

export function verifyBody(query: Query, body: Buffer): void {
  if (body.length === 0) return;
  if (!sameText(md5(body), query.get('body_md5') ?? '')) {
    throw new HttpProblem(401, 'body_md5 does not match the body');
  }
}
