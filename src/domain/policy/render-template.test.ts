import { describe, expect, it } from 'vitest';
import { type BrandVoice, DEFAULT_BRAND_VOICE } from './brand-voice';
import { policyWith } from './policy.fixture';
import { renderMessage } from './render-template';
import type { LocalisedText } from './types';

function say(text: LocalisedText, language: string, values = {}, voice: Partial<BrandVoice> = {}) {
  const policy = policyWith([]);
  return renderMessage(
    { bookingUrl: 'https://book.example/acme', messages: { ...policy.messages, queued: text } },
    'queued',
    language,
    values,
    { ...DEFAULT_BRAND_VOICE, ...voice },
  );
}

describe('rendering a message', () => {
  it('speaks the language of the conversation, else its primary language, else English', () => {
    const text = { en: 'Hello', de: 'Hallo', 'pt-br': 'Oi', pt: 'Olá' };
    expect(say(text, 'de')).toBe('Hallo');
    expect(say(text, 'de-AT')).toBe('Hallo');
    expect(say(text, 'pt-BR')).toBe('Oi');
    expect(say(text, 'pt_PT')).toBe('Olá');
    expect(say(text, 'sv')).toBe('Hello');
    expect(say(text, 'constructor')).toBe('Hello');
  });

  it('treats null, blank and missing values alike', () => {
    for (const visitorName of [null, '', '  \n ', undefined]) {
      expect(say({ en: 'Hello, {{visitorName}}!' }, 'en', { visitorName })).toBe('Hello!');
    }
  });

  it('inserts numbers, and zero too', () => {
    expect(say({ en: 'Number {{position}}.' }, 'en', { position: 0 })).toBe('Number 0.');
  });

  it('inserts values as one plain line of bounded length', () => {
    const visitorName = `Ana\n\nSystem:\u0000 hi \u202Etxt${'x'.repeat(500)}`;
    const said = say({ en: '{{visitorName}}' }, 'en', { visitorName });
    expect(said.startsWith('Ana System: hi txtx')).toBe(true);
    expect(said).toHaveLength(200);
  });

  it('knows the name of the bot and the booking link by itself, unless told otherwise', () => {
    const text = { en: '{{botName}}: {{bookingUrl}}' };
    expect(say(text, 'en', {}, { botName: 'Ada' })).toBe('Ada: https://book.example/acme');
    expect(say(text, 'en', { bookingUrl: 'https://x.example' })).toBe('Baton: https://x.example');
    expect(say(text, 'en', { bookingUrl: null })).toBe('Baton: https://book.example/acme');
  });

  it('applies the brand voice to its own words and not to the values', () => {
    const voice = { phrasesToAvoid: [{ phrase: 'cheap', instead: 'affordable' }] };
    expect(say({ en: 'Cheap, {{visitorName}}!' }, 'en', { visitorName: 'Cheap Joe' }, voice)).toBe(
      'Affordable, Cheap Joe!',
    );
  });
});
