import { describe, expect, it } from 'vitest';
import { DEFAULT_BRAND_VOICE } from '../../policy/brand-voice';
import { isMessageVariable } from '../../policy/message-variables';
import { hasBrokenSyntax, variablesIn } from '../../policy/template';
import { PHRASES, say } from './say';

const english = { language: 'en' as const, voice: DEFAULT_BRAND_VOICE, values: { orgName: 'Acme' } };

describe('the bot’s own sentences', () => {
  it('are sound templates in every language', () => {
    for (const phrases of Object.values(PHRASES)) {
      for (const [key, template] of Object.entries(phrases)) {
        expect(template.trim(), key).not.toBe('');
        expect(hasBrokenSyntax(template), key).toBe(false);
        const { required, optional } = variablesIn(template);
        expect([...required, ...optional].every(isMessageVariable), key).toBe(true);
      }
    }
  });

  it('leave out what is not known', () => {
    expect(say('thanksForField', english)).toBe('Thank you.');
    expect(say('thanksForField', { ...english, values: { visitorName: 'Jane' } })).toBe('Thank you, Jane.');
    expect(say('waitingWithTime', english)).toBe(
      'You’re still in the queue. I can’t say for certain how long it will take.',
    );
  });

  it('put what a visitor calls himself on one line and read nothing into it', () => {
    const values = { visitorName: 'Jane\n{{botName}} [[x]]' };
    expect(say('thanksForField', { ...english, values })).toBe('Thank you, Jane {{botName}} [[x]].');
  });

  it('never claim to be a person and never promise that somebody will write', () => {
    for (const template of Object.values(PHRASES.en)) {
      expect(template).not.toMatch(
        /\b(?:I(?:’m| am) (?:a person|human|Maya|your agent)|will (?:call|write|contact) you)\b/i,
      );
    }
  });
});
