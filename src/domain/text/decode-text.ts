/**
 * The text of a file, which must be UTF-8, with or without a mark at its beginning.
 * @returns the text without the mark, or a sentence that says what the file is instead
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { problem: 'The file is UTF-16. Save it as “CSV UTF-8” and choose it again' };
  }
  if (first === 0x50 && second === 0x4b) {
    return { problem: 'This is a spreadsheet, not a CSV file. Save it as “CSV UTF-8” and choose that file' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { problem: 'The file is not text' } : { text };
  } catch {
    return {
      problem:
        'The file is not UTF-8 (it may be Windows-1252 or Latin-1). Save it as “CSV UTF-8” and choose it again',
    };
  }
}
