import { isOriginAllowed } from './allowed-origin';
import { allowsLoading, NEEDED_DIRECTIVES } from './content-policy';

/** What was found out about a customer's page from outside. */
export interface InstallationFacts {
  readonly channel: {
    readonly key: string;
    readonly slug: string;
    readonly isOn: boolean;
    readonly allowedOrigins: readonly string[];
  };
  /** Where Baton runs, an origin. */
  readonly baton: string;
  /** The page as a visitor would get it; a sentence where it could not be got. */
  readonly page:
    | {
        readonly url: string;
        readonly status: number;
        readonly policies: readonly string[];
        readonly isolation: string | null;
        readonly html: string;
      }
    | { readonly failure: string };
}

export const INSTALLATION_CHECKS = [
  'channel',
  'page',
  'origin',
  'secure',
  'script',
  'policy',
  'isolation',
] as const;
type InstallationCheck = (typeof INSTALLATION_CHECKS)[number];

export interface InstallationFinding {
  readonly check: InstallationCheck;
  /** `unknown`: only the page itself can tell. */
  readonly verdict: 'good' | 'problem' | 'unknown';
  readonly words: string;
}

/** What keeps the widget from showing on a page, and how to mend it. One finding for each check that could be made. */
export function inspectInstallation({
  channel,
  baton,
  page,
}: InstallationFacts): readonly InstallationFinding[] {
  const findings: InstallationFinding[] = [];
  const find = (check: InstallationCheck, verdict: InstallationFinding['verdict'], words: string) =>
    findings.push({ check, verdict, words });

  if (channel.isOn) find('channel', 'good', `Channel ${channel.key} is on.`);
  else find('channel', 'problem', 'The channel is switched off. Switch it on under Settings → Channels.');

  if ('failure' in page) {
    find('page', 'unknown', page.failure);
    return findings;
  }
  const { origin, protocol } = new URL(page.url);
  if (page.status >= 400) {
    find('page', 'problem', `The page answers with status ${page.status}. Is the address right?`);
    return findings;
  }
  find('page', 'good', `${page.url} answers.`);

  if (origin === baton || isOriginAllowed(channel.allowedOrigins, origin))
    find('origin', 'good', `${origin} may show this channel.`);
  else
    find(
      'origin',
      'problem',
      `${origin} is not among the “Sites that may have the widget”. Add it under Settings → Channels.`,
    );

  if (protocol === 'https:' && baton.startsWith('http:')) {
    find(
      'secure',
      'problem',
      `A page over https cannot load a chat over http. Baton has to be reached over https; it runs at ${baton}.`,
    );
  }
  find('script', ...scriptFinding(page.html, baton, channel));

  const policies = [...page.policies, ...policiesInHtml(page.html)];
  const missing = NEEDED_DIRECTIVES.filter((directive) => !allowsLoading(policies, directive, baton, origin));
  if (policies.length === 0) find('policy', 'good', 'The page sends no Content-Security-Policy.');
  else if (missing.length === 0)
    find('policy', 'good', 'The page’s Content-Security-Policy lets the chat in.');
  else {
    const list = missing.join(', ');
    find(
      'policy',
      'problem',
      `The page’s Content-Security-Policy keeps the chat out. Add ${baton} to: ${list}.`,
    );
  }
  if (page.isolation === 'require-corp') {
    find(
      'isolation',
      'problem',
      'The page sends Cross-Origin-Embedder-Policy: require-corp, with which browsers refuse frames of other sites. Send “credentialless” instead, or leave it out.',
    );
  }
  return findings;
}

function scriptFinding(
  html: string,
  baton: string,
  channel: InstallationFacts['channel'],
): [InstallationFinding['verdict'], string] {
  const tags = [...html.matchAll(/<script\b[^>]*>/gi)]
    .map(([tag]) => tag)
    .filter((tag) => /\/widget\.js\b/.test(tag));
  const own = tags.filter((tag) => tag.includes(`${baton}/widget.js`));
  if (tags.length === 0) {
    return [
      'unknown',
      'The script is not in the page’s HTML. Where a tag manager or a framework puts it in, test from the page itself.',
    ];
  }
  if (own.length === 0)
    return [
      'problem',
      `The script is loaded from elsewhere, not from ${baton}/widget.js. Copy the snippet again.`,
    ];
  if (own.length > 1)
    return ['problem', 'The script is on the page more than once; the first one counts. Remove the others.'];
  const key = /data-channel\s*=\s*["']?([^"'\s>]+)/i.exec(own[0] ?? '')?.[1];
  if (key === undefined)
    return [
      'unknown',
      'The script names no channel; that is right only where the page calls Baton("boot", …) itself.',
    ];
  if (key !== channel.key && key !== channel.slug)
    return ['problem', `The script names another channel, ${key}. This one is ${channel.key}.`];
  if (/\sintegrity\s*=/i.test(own[0] ?? ''))
    return [
      'problem',
      'The script has an integrity attribute: it holds the page to the script of that day, and there is no chat after the next update. Copy the snippet again.',
    ];
  if (!/\s(async|defer)\b|\stype\s*=\s*["']?module/i.test(own[0] ?? ''))
    return [
      'problem',
      'The snippet is an old one without “async”: the page waits for the script before it shows. Copy the snippet again.',
    ];
  return ['good', 'The script is on the page and names this channel.'];
}

/** A page may also say its policy in a `meta` element. */
function policiesInHtml(html: string): string[] {
  const elements = [...html.matchAll(/<meta\b[^>]*>/gi)].map(([tag]) => tag);
  return elements
    .filter((tag) => /http-equiv\s*=\s*["']?content-security-policy["'\s>]/i.test(tag))
    .map((tag) => /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag))
    .map((found) => found?.[1] ?? found?.[2] ?? '');
}
