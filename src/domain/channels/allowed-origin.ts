/**
 * Sites that may embed a channel's widget, as origins: scheme, host and port, nothing else. One kind of wildcard:
 * `https://*.example.com` stands for every subdomain at any depth, over https, and not for example.com itself.
 */

const WILDCARD =
  /^https:\/\/\*\.((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9])(:\d{1,5})?\/?$/i;

export type ReadOrigin = { readonly origin: string } | { readonly problem: string };

/**
 * What was typed as an origin, in its one spelling: lower case, no default port, no path. A host without a scheme is
 * taken as https.
 */
export function readOrigin(typed: string): ReadOrigin {
  const entered = typed.trim();
  if (entered === '') return { problem: 'Enter an address such as https://www.example.com' };
  if (entered.includes('*')) return readWildcard(entered);
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(entered) ? entered : `https://${entered}`);
  if (!url?.hostname) return { problem: 'Not an address such as https://www.example.com' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { problem: 'Only http and https' };
  if (url.username !== '' || url.password !== '') return { problem: 'Without user name and password' };
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    return { problem: `Without a path: ${url.origin}` };
  }
  return { origin: url.origin };
}

function readWildcard(entered: string): ReadOrigin {
  const found = WILDCARD.exec(entered);
  if (!found?.[1]) return { problem: 'A wildcard only as https://*.example.com' };
  const { host } = new URL(`https://${found[1]}${found[2] ?? ''}`);
  return { origin: `https://*.${host}` };
}

/** Whether a page of this origin may use a channel with these origins. */
export function isOriginAllowed(allowed: readonly string[], origin: string): boolean {
  return spellingsOf(origin).some((one) => allowed.includes(one));
}

/** Everything in a list of allowed origins that would let this origin in: itself and the wildcards above it. */
export function spellingsOf(origin: string): readonly string[] {
  const url = URL.parse(origin);
  if (url?.protocol !== 'https:') return [origin];
  const labels = url.hostname.split('.');
  const port = url.port === '' ? '' : `:${url.port}`;
  const above = labels
    .slice(1, -1)
    .map((_, index) => `https://*.${labels.slice(index + 1).join('.')}${port}`);
  return [origin, ...above];
}
