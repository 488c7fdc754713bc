import { expect, test } from 'vitest';
import { type EpisodeToExamine, examineEpisode } from './examine-episode';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 10, minute));
const said = (id: string, minute: number, text: string) => ({ id, text, at: at(minute) });
const EPISODE: EpisodeToExamine = {
  agentMessages: [],
  visitorMessages: [],
  moments: [
    { field: 'companySize', value: '40 people', at: at(2), messageId: 'told' },
    { field: 'email', value: null, at: at(2), messageId: null },
  ],
  currency: 'EUR',
};

test('a question for what was captured before is found, with when and where it was told', () => {
  const agentMessages = [
    said('a1', 5, 'Hi, I am Maya!'),
    said('a2', 6, 'How many people work at your company?'),
  ];
  expect(examineEpisode({ ...EPISODE, agentMessages })).toEqual([
    { messageId: 'a2', field: 'companySize', knownAt: at(2), knownMessageId: 'told' },
  ]);
});

test('what is captured only afterwards, or was declined, may be asked for', () => {
  const agentMessages = [
    said('a1', 1, 'How many people work at your company?'),
    said('a2', 6, 'What is your email?'),
  ];
  expect(examineEpisode({ ...EPISODE, agentMessages })).toEqual([]);
});

test('what was emptied since is not known any more', () => {
  const moments = [
    ...EPISODE.moments,
    { field: 'companySize' as const, value: null, at: at(4), messageId: null },
  ];
  const agentMessages = [said('a1', 6, 'How many people work at your company?')];
  expect(examineEpisode({ ...EPISODE, moments, agentMessages })).toEqual([]);
});

test('what the visitor told the agent in the same episode counts as told', () => {
  const visitorMessages = [said('v1', 7, 'My email is kim@acme.example')];
  const agentMessages = [
    said('a1', 6, 'What is your email?'),
    said('a2', 9, 'Could I get your email please?'),
  ];
  expect(examineEpisode({ ...EPISODE, visitorMessages, agentMessages })).toEqual([
    { messageId: 'a2', field: 'email', knownAt: at(7), knownMessageId: 'v1' },
  ]);
});

test('one message may ask again for several fields', () => {
  const moments = [
    ...EPISODE.moments,
    { field: 'name' as const, value: 'Kim Park', at: at(1), messageId: null },
  ];
  const agentMessages = [said('a1', 6, 'Could you tell me your name and your company size?')];
  expect(examineEpisode({ ...EPISODE, moments, agentMessages }).map(({ field }) => field)).toEqual([
    'name',
    'companySize',
  ]);
});
