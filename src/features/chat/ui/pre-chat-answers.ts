import type { PreChatForm } from '../../../contracts/api/pre-chat';
import type { TextKey } from '../language/dictionary-en';
import { readContact } from './contact-field';

export type FieldKind = PreChatForm['fields'][number]['kind'];
export type WrongAnswers = { readonly [part in FieldKind | 'consent']?: TextKey };

/** What is wrong with the answers to the form, each in words of the page; empty when it may be sent. */
export function wrongAnswers(
  form: PreChatForm,
  answers: Readonly<Partial<Record<FieldKind, string>>>,
  agrees: boolean,
): WrongAnswers {
  const wrong: { [part in FieldKind | 'consent']?: TextKey } = {};
  for (const { kind, required } of form.fields) {
    const value = answers[kind]?.trim() ?? '';
    if (value === '') {
      if (required) wrong[kind] = 'fieldRequired';
      continue;
    }
    const contact = readContact(value);
    if (kind === 'email' && !(contact && 'email' in contact)) wrong.email = 'contactInvalid';
    if (kind === 'phone' && !(contact && 'phone' in contact)) wrong.phone = 'phoneInvalid';
  }
  if (form.consent?.required && !agrees) wrong.consent = 'consentRequired';
  return wrong;
}
