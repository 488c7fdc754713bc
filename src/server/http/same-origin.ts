/**
 * Whether a request that a cookie authenticates came from our own pages: its Origin is the request's own host, or,
 * without an Origin, the browser says so itself.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (origin === null) return request.headers.get('sec-fetch-site') === 'same-origin';
  try {
    return new URL(origin).host === request.headers.get('host');
  } catch {
    return false;
  }
}
