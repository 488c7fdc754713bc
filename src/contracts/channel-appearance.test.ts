import { describe, expect, it } from 'vitest';
import { appearanceBody, channelAppearanceSchema } from './channel-appearance';

describe('a stored appearance', () => {
  it('of before parses: its one list of quick replies is shown in every language', () => {
    const old = {
      quickReplies: ['What does it cost?'],
      privacyUrl: 'https://acme.test/privacy',
      accent: '#2F4FD0',
    };
    expect(channelAppearanceSchema.parse(old)).toMatchObject({
      quickReplies: { en: ['What does it cost?'] },
      privacyUrl: 'https://acme.test/privacy',
      accent: '#2f4fd0',
      onAccent: 'white',
      position: 'end',
      language: 'auto',
      preChat: {
        enabled: false,
        fields: [],
        consent: { enabled: false, required: true, text: {}, version: 1 },
      },
    });
  });

  it('that is empty parses', () => {
    expect(channelAppearanceSchema.parse({})).toMatchObject({ accent: null, greeting: {}, quickReplies: {} });
  });

  it('never gives a link of another scheme', () => {
    expect(channelAppearanceSchema.parse({ privacyUrl: 'javascript:alert(1)' }).privacyUrl).toBeNull();
  });
});

describe('an appearance that is saved', () => {
  const problems = (given: unknown) =>
    appearanceBody
      .safeParse(given)
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

  it('is refused where text on a colour cannot be read, with the ratio and what would pass', () => {
    expect(problems({ accent: '#ff7a00' })).toEqual([
      'accent: white text on it has a contrast of 2.6:1; 4.5:1 is needed. #bd5a00 passes, and so does black text',
    ]);
    expect(problems({ accent: '#000080', onAccentDark: 'black', accentDark: '#222222' })).toEqual([
      expect.stringMatching(/^accentDark: black text on it has a contrast of 1\.3:1/),
    ]);
    expect(problems({ accent: '#ff7a00', onAccent: 'black' })).toEqual([]);
  });

  it.each([
    [{ accent: 'red' }, 'accent: A colour such as #2f4fd0'],
    [{ privacyUrl: 'javascript:alert(1)' }, 'privacyUrl: An address such as https://example.com/privacy'],
    [{ quickReplies: { en: ['A', 'A'] } }, 'quickReplies.en: Each reply once'],
    [{ quickReplies: { en: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] } }, 'quickReplies.en: At most 6'],
    [{ preChat: { enabled: true } }, 'preChat.fields: A form needs a field or a consent'],
    [{ preChat: { fields: [{ kind: 'name' }, { kind: 'name' }] } }, 'preChat.fields: Each field once'],
    [{ preChat: { consent: { enabled: true } } }, 'preChat.consent.text: Say what the visitor agrees to'],
  ])('%o is refused: %s', (given, problem) => {
    expect(problems(given)).toEqual([problem]);
  });

  it('has words only in languages that the chat speaks', () => {
    expect(problems({ greeting: { xx: 'Hi' } })).toHaveLength(1);
    expect(problems({ greeting: { ar: 'مرحبا', pt: 'Olá' } })).toEqual([]);
  });
});
