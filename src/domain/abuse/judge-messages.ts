import { isGibberish } from './gibberish';
import { hostsIn, isOnlyLinks } from './links';
import type { SpamReason, SpamVerdict } from './suspicion';

export interface SentMessage {
  readonly text: string;
  readonly at: Date;
}

export interface SpamJudgement {
  readonly verdict: SpamVerdict;
  /** Empty for a clean one. */
  readonly reasons: readonly SpamReason[];
}

/** As many of a visitor's latest messages are looked at, as long as they are no older than this. */
export const MESSAGES_JUDGED = 30;
const WINDOW_SECONDS = 600;

/** Shorter ones ("hello?", "are you there") are repeated by people who wait. */
const REPEATABLE_CHARACTERS = 20;
/** The same long words so often within a minute: nobody who hopes for an answer does that. */
const SAME_TEXT = { suspicious: 6, flood: 12 };
const SAME_SECONDS = 60;
/** With a link in it, and over the whole window. */
const SAME_TEXT_WITH_LINK = 4;
/** A visitor may show their own site, or a few pages; a list of strangers' sites is an advertisement. */
const HOSTS_IN_A_MESSAGE = 5;
const LINKS_ONLY = 4;
const GIBBERISH = 4;
/** One ordinary sentence among three odd ones, and there is somebody. */
const NEARLY_ALL = 0.8;

/**
 * Whether a visitor's messages look like those of a machine. Taking a person for one is worse than the other way
 * round, so each sign but a list of strangers' sites needs several messages, and people's own habits — repeating a
 * question, a burst of short words after the connection came back, a link or two, letters hit at random once — are none.
 *
 * @param messages of one visitor, oldest first, the newest last
 */
export function judgeMessages(messages: readonly SentMessage[]): SpamJudgement {
  const newest = messages.at(-1);
  if (newest === undefined) return { verdict: 'clean', reasons: [] };
  const recent = messages.slice(-MESSAGES_JUDGED).filter(({ at }) => isWithin(at, newest.at, WINDOW_SECONDS));
  const texts = recent.map(({ text }) => text);
  const same = mostOften(
    recent.filter(({ at }) => isWithin(at, newest.at, SAME_SECONDS)).map(({ text }) => text),
  );
  const reasons = new Set<SpamReason>();
  if (same >= SAME_TEXT.suspicious) reasons.add('repeated');
  if (mostOften(texts.filter((text) => hostsIn(text).size > 0)) >= SAME_TEXT_WITH_LINK)
    reasons.add('repeated');
  if (isNearlyAll(texts, isOnlyLinks, LINKS_ONLY)) reasons.add('links_only');
  if (texts.some((text) => hostsIn(text).size >= HOSTS_IN_A_MESSAGE)) reasons.add('many_links');
  if (isNearlyAll(texts, isGibberish, GIBBERISH)) reasons.add('gibberish');
  if (reasons.size === 0) return { verdict: 'clean', reasons: [] };
  return { verdict: same >= SAME_TEXT.flood ? 'flood' : 'suspicious', reasons: [...reasons] };
}

const isWithin = (at: Date, newest: Date, seconds: number) =>
  newest.getTime() - at.getTime() <= seconds * 1000;

/** How often the text that came most often came; short ones do not count. */
function mostOften(texts: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const key = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
    if ([...key].length >= REPEATABLE_CHARACTERS) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function isNearlyAll(texts: readonly string[], is: (text: string) => boolean, fewest: number): boolean {
  const found = texts.filter(is).length;
  return found >= fewest && found >= texts.length * NEARLY_ALL;
}
