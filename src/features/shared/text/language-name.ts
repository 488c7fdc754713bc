const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** "German" for "de"; a code that nobody knows, and what is no code, as it is. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
