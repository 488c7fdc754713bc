/** No control characters, no marks that turn the direction of what follows, no lone halves of a character. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Between letters and emoji these two are part of the spelling. */
const JOINERS = /[\u200c\u200d]/;

/** Text of somebody else as one line that shows all there is of it. */
export function cleanLine(raw: string): string {
  return raw
    .toWellFormed()
    .replace(UNSEEN, (mark) => (JOINERS.test(mark) ? mark : ' '))
    .replace(/\s+/gu, ' ')
    .trim();
}
