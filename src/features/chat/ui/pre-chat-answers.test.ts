import { describe, expect, it } from 'vitest';
import type { PreChatForm } from '../../../contracts/api/pre-chat';
import { wrongAnswers } from './pre-chat-answers';

const form: PreChatForm = {
  fields: [
    { kind: 'name', required: false, label: null },
    { kind: 'email', required: true, label: null },
    { kind: 'phone', required: false, label: null },
  ],
  consent: { version: 1, required: true, text: 'I agree.', privacyUrl: null },
};

describe('the answers to the form', () => {
  it('lack what is required', () => {
    expect(wrongAnswers(form, { name: 'Ada', email: '  ' }, false)).toEqual({
      email: 'fieldRequired',
      consent: 'consentRequired',
    });
  });

  it('are an address and a number where they should be', () => {
    expect(wrongAnswers(form, { email: 'ada@', phone: '12' }, true)).toEqual({
      email: 'contactInvalid',
      phone: 'phoneInvalid',
    });
  });

  it('may be sent without what is not required', () => {
    expect(wrongAnswers(form, { email: ' ada@acme.test ' }, true)).toEqual({});
    const free = { ...form, consent: form.consent && { ...form.consent, required: false } };
    expect(wrongAnswers(free, { email: 'ada@acme.test' }, false)).toEqual({});
  });
});
