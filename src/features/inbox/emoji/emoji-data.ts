import groups from 'unicode-emoji-json/data-by-group.json';

/** One emoji and its English name. */
export interface Emoji {
  readonly sign: string;
  readonly name: string;
}

export interface EmojiGroup {
  readonly name: string;
  readonly emoji: readonly Emoji[];
}

/** All of them, in Unicode's groups. Forty kilobytes: loaded when somebody opens the picker. */
export const EMOJI_GROUPS: readonly EmojiGroup[] = groups.map(({ name, emojis }) => ({
  name,
  emoji: emojis.map((one) => ({ sign: one.emoji, name: one.name })),
}));
