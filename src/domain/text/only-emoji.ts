const EMOJI =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200D\uFE0F\u20E3]|\s)+$/u;
const PICTURE = /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const MOST_CHARACTERS = 40;

/** Whether a message is a few emoji and nothing else: those are shown larger. */
export function isOnlyEmoji(text: string): boolean {
  return text.length <= MOST_CHARACTERS && EMOJI.test(text) && PICTURE.test(text);
}
