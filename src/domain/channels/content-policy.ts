/** Content-Security-Policy, as far as it decides whether a page may load from another origin (CSP Level 3). */

/** Where a directive that is not there is looked for, in this order. */
const FALLBACKS = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
} as const;
export type LoadDirective = keyof typeof FALLBACKS;

/** What a customer's page must let in for the widget, in the order in which it is needed. */
export const NEEDED_DIRECTIVES: readonly LoadDirective[] = ['script-src', 'connect-src', 'frame-src'];

/**
 * Whether every one of a page's policies lets it load from an origin.
 * @param policies each header's value; one may hold several policies, divided by commas
 * @param origin of what is loaded, for example `https://chat.example.com`
 * @param pageOrigin what `'self'` stands for
 */
export function allowsLoading(
  policies: readonly string[],
  directive: LoadDirective,
  origin: string,
  pageOrigin: string,
): boolean {
  return policies
    .flatMap((header) => header.split(','))
    .every((policy) => {
      const directives = parsePolicy(policy);
      const name = FALLBACKS[directive].find((one) => directives.has(one));
      const sources = name === undefined ? undefined : directives.get(name);
      return sources === undefined || sources.some((source) => admits(source, origin, pageOrigin, directive));
    });
}

/** The first directive of a name counts. */
function parsePolicy(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().toLowerCase().split(/\s+/);
    if (name !== '' && !directives.has(name)) directives.set(name, sources);
  }
  return directives;
}

function admits(source: string, origin: string, pageOrigin: string, directive: LoadDirective): boolean {
  // With a nonce, a hash or strict-dynamic the page's own code decides; that cannot be told from outside.
  if (directive === 'script-src' && /^'(nonce-|sha\d{3}-|strict-dynamic)/.test(source)) return true;
  if (source === "'self'") return origin === pageOrigin;
  if (source.startsWith("'")) return false;
  const target = new URL(origin);
  if (source === '*') return true;
  if (/^[a-z][a-z0-9+.-]*:$/.test(source)) return fitsScheme(source.slice(0, -1), target);
  const found = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(?:\/.*)?$/.exec(source);
  if (!found) return false;
  const [, scheme = new URL(pageOrigin).protocol.slice(0, -1), host = '', port] = found;
  return fitsScheme(scheme, target) && fitsHost(host, target.hostname) && fitsPort(port, target);
}

/** A policy for http lets https in. */
const fitsScheme = (scheme: string, target: URL) =>
  target.protocol === `${scheme}:` || (scheme === 'http' && target.protocol === 'https:');

const fitsHost = (host: string, name: string) =>
  host.startsWith('*.') ? name.endsWith(host.slice(1)) : host === name || host === '*';

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
function fitsPort(port: string | undefined, target: URL): boolean {
  const own = target.port === '' ? DEFAULT_PORTS[target.protocol] : target.port;
  if (port === undefined) return target.port === '';
  return port === '*' || port === own;
}
