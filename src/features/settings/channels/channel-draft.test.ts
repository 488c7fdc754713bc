import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../contracts/api/channels';
import { channelAppearanceSchema } from '../../../contracts/channel-appearance';
import { bodyOf, draftOf, isChanged } from './channel-draft';

const channel: Channel = {
  id: '0198c1a2-7d50-7000-8000-000000000001',
  name: 'Website',
  slug: 'acme',
  key: 'ch_acme',
  language: 'de',
  team: { id: '0198c1a2-7d50-7000-8000-000000000002', name: 'Sales' },
  isTest: false,
  allowedOrigins: ['https://a.example', 'https://b.example'],
  appearance: channelAppearanceSchema.parse({ greeting: { en: 'Hi' }, quickReplies: { en: ['A', 'B'] } }),
  logo: null,
  version: 7,
  disabledAt: null,
  createdAt: '2026-01-01T00:00:00.000Z',
};

describe('the draft of a channel', () => {
  it('saves what it was made from', () => {
    expect(bodyOf(draftOf(channel), 7)).toEqual({
      version: 7,
      name: 'Website',
      slug: 'acme',
      language: 'de',
      teamId: '0198c1a2-7d50-7000-8000-000000000002',
      isTest: false,
      allowedOrigins: ['https://a.example', 'https://b.example'],
      appearance: channel.appearance,
    });
    expect(isChanged(draftOf(channel), channel)).toBe(false);
  });

  it('leaves out lines, languages and fields that are empty', () => {
    const draft = draftOf(channel);
    const body = bodyOf(
      {
        ...draft,
        allowedOrigins: ' https://a.example \n\n',
        appearance: {
          ...draft.appearance,
          greeting: { en: 'Hi', de: '  ' },
          quickReplies: { en: ['A ', ''], fr: [''] },
          privacyUrl: ' ',
          contact: { email: '', phone: ' 1 ', address: null },
        },
      },
      7,
    );
    expect(body.allowedOrigins).toEqual(['https://a.example']);
    expect(body.appearance).toMatchObject({
      greeting: { en: 'Hi' },
      quickReplies: { en: ['A'] },
      privacyUrl: null,
      contact: { email: null, phone: '1', address: null },
    });
    expect(Object.keys(body.appearance.greeting ?? {})).toEqual(['en']);
  });

  it('is changed by a word, not by an empty line', () => {
    const draft = draftOf(channel);
    expect(isChanged({ ...draft, allowedOrigins: `${draft.allowedOrigins}\n` }, channel)).toBe(false);
    expect(isChanged({ ...draft, name: 'Shop' }, channel)).toBe(true);
  });
});
