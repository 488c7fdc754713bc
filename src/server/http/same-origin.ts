/**
 * Whether a request that a cookie authenticates came from our own pages. Browsers say so themselves
 * (`Sec-Fetch-Site`); older ones send an Origin, which must be the host that the request came to. What sends neither
 * is no browser, and nobody can make a visitor's browser send it.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  try {
    return new URL(origin).host === hostOf(request.headers);
  } catch {
    return false;
  }
}

/** The host that the browser asked for; only trusted proxies may have said so (`runtime/web`). */
export function hostOf(headers: Headers): string | null {
  return headers.get('x-forwarded-host') ?? headers.get('host');
}
