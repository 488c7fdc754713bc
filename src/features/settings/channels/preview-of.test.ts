import { expect, it } from 'vitest';
import type { ChannelDetails } from '../../../contracts/api/channels';
import { channelAppearanceSchema } from '../../../contracts/channel-appearance';
import { channelPreviewSchema } from '../../../contracts/channel-preview';
import { draftOf } from './channel-draft';
import { previewOf } from './preview-of';

const channel: ChannelDetails = {
  id: '0198c1a2-7d50-7000-8000-000000000001',
  name: 'Website',
  slug: 'acme',
  key: 'ch_acme',
  language: 'de',
  team: null,
  isTest: false,
  allowedOrigins: [],
  appearance: channelAppearanceSchema.parse({
    greeting: { de: 'Hallo, hier ist {{botName}} von {{orgName}}.' },
    quickReplies: { de: ['Preise'] },
    preChat: { enabled: true, fields: [{ kind: 'email', required: true }] },
  }),
  logo: null,
  version: 1,
  disabledAt: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  orgName: 'Acme',
  botName: 'Robin',
  hours: null,
  usualGreeting: { en: 'Hello', fr: 'Bonjour' },
};
const choice = { language: 'de', scheme: 'dark', moment: 'first_visit' } as const;

it('is what the chat page takes, in the language that is looked at', () => {
  const preview = previewOf(channel, draftOf(channel), choice);
  expect(channelPreviewSchema.parse(preview)).toEqual(preview);
  expect(preview).toMatchObject({
    scheme: 'dark',
    greeting: 'Hallo, hier ist Robin von Acme.',
    quickReplies: ['Preise'],
    form: { fields: [{ kind: 'email', required: true, label: null }], consent: null },
  });
});

it('says the usual greeting where the channel has none, and the channel’s replies in every language', () => {
  const preview = previewOf(channel, draftOf(channel), { ...choice, language: 'fr' });
  expect([preview.greeting, preview.quickReplies]).toEqual(['Bonjour', ['Preise']]);
});

it('leaves out what is half typed', () => {
  const draft = draftOf(channel);
  const typed = {
    ...draft.appearance,
    accent: '#12',
    privacyUrl: 'https:/',
    quickReplies: { de: ['A', 'A', ' '] },
  };
  const preview = previewOf(channel, { ...draft, appearance: typed }, choice);
  expect([preview.theme, preview.quickReplies]).toEqual([null, ['A']]);
  expect(channelPreviewSchema.safeParse(preview).success).toBe(true);
});
