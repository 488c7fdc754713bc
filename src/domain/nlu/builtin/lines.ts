/** The non-empty lines of a block of text, trimmed: how built-in examples are written down. */
export function lines(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
