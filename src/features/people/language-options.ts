import { MESSAGE_LANGUAGES } from '../../domain/policy/waiting-words';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The languages that visitors are served in, by name. */
export const LANGUAGE_OPTIONS: readonly { readonly value: string; readonly label: string }[] =
  MESSAGE_LANGUAGES.map((code) => ({ value: code, label: names.of(code) ?? code }));

/** "English, German", or nothing where none is known. */
export function languagesInWords(codes: readonly string[]): string {
  return codes.map((code) => names.of(code) ?? code).join(', ');
}
