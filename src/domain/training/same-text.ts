/** What two texts that say the same have in common: the text without case and spacing. */
export function sameText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
