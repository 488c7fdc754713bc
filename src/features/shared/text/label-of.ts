/** The label of a word from a closed list that came as free text; an unknown one is said as it is. */
export function labelOf(words: Readonly<Record<string, string>>, word: string): string {
  const label = words[word];
  if (label !== undefined) return label;
  const plain = word.replaceAll('_', ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
