import { describe, expect, it } from 'vitest';
import { askedForm, type PreChatSettings } from './pre-chat-form';

const settings: PreChatSettings = {
  enabled: true,
  fields: [
    { kind: 'email', required: true, label: {} },
    { kind: 'question', required: false, label: { en: 'What is it about?', de: 'Worum geht es?' } },
  ],
  consent: { enabled: true, required: true, text: { en: 'I agree.' }, version: 3 },
};
const asked = { language: 'de', channelLanguage: 'en', privacyUrl: 'https://acme.test/privacy', known: {} };

describe('the form before the first message', () => {
  it('is in the visitor’s language, and in the channel’s where words are missing', () => {
    expect(askedForm(settings, asked)).toEqual({
      fields: [
        { kind: 'email', required: true, label: null },
        { kind: 'question', required: false, label: 'Worum geht es?' },
      ],
      consent: { version: 3, required: true, text: 'I agree.', privacyUrl: 'https://acme.test/privacy' },
    });
  });

  it('leaves out what is known', () => {
    const form = askedForm(settings, { ...asked, known: { email: 'ada@acme.test', name: null } });
    expect(form?.fields.map(({ kind }) => kind)).toEqual(['question']);
  });

  it('is not shown when it is off or nothing is left to ask', () => {
    expect(askedForm({ ...settings, enabled: false }, asked)).toBeNull();
    const onlyEmail = {
      ...settings,
      fields: settings.fields.slice(0, 1),
      consent: { ...settings.consent, enabled: false },
    };
    expect(askedForm(onlyEmail, { ...asked, known: { email: 'ada@acme.test' } })).toBeNull();
  });
});
