import type { InstallationFinding } from '../../../domain/channels/inspect-installation';

/** What the launcher tells the window that opened its page for a self-test. */
export interface PageReport {
  /** Of the launcher on the page; null: from before launchers named theirs. */
  readonly version: string | null;
  readonly channel: string | null;
  readonly shown: boolean;
  readonly frame: boolean;
  readonly storage: string | null;
  readonly session: string | null;
  readonly realtime: string | null;
}

/** The report in a message; null for whatever else windows send each other. */
export function readPageReport(data: unknown): PageReport | null {
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'type') !== 'selftest') return null;
  const wordOf = (name: string) => {
    const value: unknown = Reflect.get(data, name);
    return typeof value === 'string' ? value : null;
  };
  return {
    version: wordOf('version'),
    channel: wordOf('channel'),
    shown: Reflect.get(data, 'shown') === true,
    frame: Reflect.get(data, 'frame') === true,
    storage: wordOf('storage'),
    session: wordOf('session'),
    realtime: wordOf('realtime'),
  };
}

export type ReportFinding = Pick<InstallationFinding, 'verdict' | 'words'> & { readonly check: string };

/** Which version a launcher is; null where it does not say. */
export const versionIn = (launcher: string): string | null =>
  /^\/\* baton-launcher ([0-9a-f]{12}) \*\//.exec(launcher)?.[1] ?? null;

interface Expected {
  readonly key: string;
  readonly slug: string;
  /** Of the launcher as Baton serves it now; null where that is not known. */
  readonly version: string | null;
}

/** A report in words, each step only where the one before it went well. */
export function findingsOf(
  report: PageReport,
  { key: channelKey, slug: channelSlug, version }: Expected,
): readonly ReportFinding[] {
  const good = (check: string, words: string): ReportFinding => ({ check, verdict: 'good', words });
  const problem = (check: string, words: string): ReportFinding => ({ check, verdict: 'problem', words });
  const found: ReportFinding[] = [good('script', 'The script runs on the page.')];
  if (version !== null && report.version !== version) {
    const words =
      'The page runs an older version of the script. A browser keeps one for ten minutes at most: reload the page and test again. If it stays old, the site serves a copy of its own, or a cache of the site or its provider ignores how long it may keep the script.';
    found.push(problem('version', words));
  } else if (version !== null) found.push(good('version', 'The script is up to date.'));
  if (report.channel === null) {
    return [...found, problem('channel', 'The script was given no channel. Copy the snippet again.')];
  }
  if (report.channel !== channelKey && report.channel !== channelSlug) {
    return [...found, problem('channel', `The page shows another channel: ${report.channel}.`)];
  }
  if (!report.shown) {
    const words =
      'The bubble is not shown: the channel is off, the origin is not allowed, or the page’s connect-src keeps Baton out. The page’s console says which.';
    return [...found, problem('bubble', words)];
  }
  found.push(good('bubble', 'The bubble is shown.'));
  if (!report.frame) {
    return [
      ...found,
      problem('frame', 'The chat does not load in its frame. Does the page’s frame-src name Baton?'),
    ];
  }
  found.push(good('frame', 'The chat loads in its frame.'));
  found.push(
    good(
      'storage',
      report.storage === 'kept'
        ? 'The browser lets the chat remember its visitor.'
        : 'This browser blocks third-party storage; the page keeps the visitor’s token for the chat.',
    ),
  );
  if (report.session !== 'started')
    return [...found, problem('session', 'The chat could not begin a conversation.')];
  found.push(good('session', 'A conversation can begin.'));
  found.push(
    report.realtime === 'connected'
      ? good('realtime', 'The realtime connection stands.')
      : problem(
          'realtime',
          'WebSockets do not get through. The chat works, but answers come up to ten seconds late.',
        ),
  );
  return found;
}
