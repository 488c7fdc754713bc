/** Command-line options of the form `--name value`; a name without a value is `true`. */
export function readOptions(words: readonly string[]): Map<string, string> {
  const options = new Map<string, string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!word.startsWith('--')) throw new Error(`Unexpected argument “${word}”.`);
    const next = words[index + 1];
    const hasValue = next !== undefined && !next.startsWith('--');
    options.set(word.slice(2), hasValue ? next : 'true');
    if (hasValue) index += 1;
  }
  return options;
}

export function required(options: ReadonlyMap<string, string>, name: string): string {
  const value = options.get(name);
  if (value === undefined) throw new Error(`--${name} is missing.`);
  return value;
}
