import { MESSAGE_LANGUAGES } from '../../domain/policy/waiting-words';
import { languageName } from '../shared/text/language-name';

/** The languages that visitors are served in, by name. */
export const LANGUAGE_OPTIONS: readonly { readonly value: string; readonly label: string }[] =
  MESSAGE_LANGUAGES.map((code) => ({ value: code, label: languageName(code) }));

/** "English, German", or nothing where none is known. */
export function languagesInWords(codes: readonly string[]): string {
  return codes.map(languageName).join(', ');
}
