import { EMOJI_GROUPS, type Emoji } from './emoji-data';
import { findEmoji } from './find-emoji';
import { SHORT_NAMES } from './short-names';

const SHOWN = 6;
const NAMES = new Map(EMOJI_GROUPS.flatMap(({ emoji }) => emoji.map((one) => [one.sign, one])));

/** The emoji for a name that is being typed: those that people call so, then those whose Unicode name says so. */
export function completeEmoji(query: string): readonly Emoji[] {
  const typed = query.toLowerCase();
  const habits = Object.entries(SHORT_NAMES)
    .filter(([name]) => name.startsWith(typed))
    .toSorted(([a], [b]) => a.length - b.length)
    .flatMap(([, sign]) => NAMES.get(sign) ?? []);
  return [...new Set([...habits, ...findEmoji(EMOJI_GROUPS, query)])].slice(0, SHOWN);
}
