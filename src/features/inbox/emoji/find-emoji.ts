import type { Emoji, EmojiGroup } from './emoji-data';

const MOST_FOUND = 120;

/** Emoji whose name holds every word of the query; those that begin with it first. Without a query, none. */
export function findEmoji(groups: readonly EmojiGroup[], query: string): readonly Emoji[] {
  const words = query
    .toLowerCase()
    .split(/[\s_:]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const found = groups
    .flatMap(({ emoji }) => emoji)
    .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
  const first = words[0] ?? '';
  const starts = ({ name }: Emoji) => (name.toLowerCase().startsWith(first) ? 0 : 1);
  return found.sort((a, b) => starts(a) - starts(b)).slice(0, MOST_FOUND);
}
