const LONGEST_QUOTE = 160;

/** Somebody's own words in quotation marks, on one line, cut at a word when long. */
export function quote(text: string): string {
  return `“${cutAtWord(text, LONGEST_QUOTE)}”`;
}

/** The text on one line with at most so many characters, cut between words and marked with an ellipsis. */
export function cutAtWord(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > most / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:.-]+$/u, '')}…`;
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
