import { expect, it } from 'vitest';
import {
  conversation,
  DAY,
  engaged,
  later,
  metricsOf,
  resolved,
  totalsOf,
  unanswered,
  waiting,
  won,
} from '../metrics.fixture';
import { NO_FILTERS } from '../query';

const rows = {
  conversations: [
    conversation('only opened', { firstVisitorMessageAt: null }),
    conversation('opened before the period', { openedAt: later(-30 * DAY), firstVisitorMessageAt: null }),
    conversation('opened before, wrote in the period', { openedAt: later(-30 * DAY) }),
    conversation('with the bot'),
    conversation('waiting'),
    conversation('abandoned'),
    conversation('accepted'),
    conversation('answered'),
    conversation('resolved'),
    conversation('spam'),
    conversation('won'),
    conversation('won on the way'),
    conversation('test', { isTest: true }),
  ],
  episodes: [
    waiting('1', 'waiting'),
    unanswered('2', 'abandoned', 'abandoned'),
    waiting('3', 'accepted', { status: 'accepted', acceptedAt: later(10) }),
    engaged('4', 'answered'),
    resolved('5', 'resolved'),
    resolved('6', 'spam', { outcome: 'spam' }),
    resolved('7', 'won', { outcome: 'won' }),
    engaged('8', 'won on the way'),
    resolved('9', 'test'),
  ],
  conversions: [
    won('w1', 'lead-of-won', later(DAY)),
    won('w2', 'lead-of-won on the way', later(DAY)),
    won('w3', 'lead-of-with the bot', later(DAY)),
  ],
};

it('the funnel counts conversations, every step among those of the one before', () => {
  const { counts } = totalsOf(rows);
  expect({
    visits: counts.visits,
    conversations: counts.conversations,
    transferred: counts.transferredConversations,
    accepted: counts.acceptedConversations,
    engaged: counts.engagedConversations,
    resolved: counts.resolvedConversations,
    won: counts.wonConversations,
    wonDeals: counts.wonDeals,
  }).toEqual({
    visits: 11,
    conversations: 10,
    transferred: 8,
    accepted: 6,
    engaged: 5,
    resolved: 2,
    won: 1,
    wonDeals: 2,
  });
});

it('a filter by member leaves the visits of the conversations that they handled', () => {
  const { counts } = totalsOf(rows, { filters: { ...NO_FILTERS, memberId: 'maya' } });
  expect([counts.visits, counts.conversations, counts.engagedConversations]).toEqual([5, 5, 5]);
});

it('filters by language, page and score band select conversations and combine', () => {
  const report = metricsOf(
    {
      conversations: [
        conversation('a', { language: 'de', page: '/pricing', scoreBand: 'hot' }),
        conversation('b', { language: 'de', page: '/pricing', scoreBand: 'warm' }),
        conversation('c', { language: 'de', page: '/', scoreBand: 'hot' }),
        conversation('d', { language: 'en', page: '/pricing', scoreBand: 'hot' }),
        conversation('e', { language: null, page: null, scoreBand: null }),
      ],
    },
    { filters: { ...NO_FILTERS, language: 'de', page: '/pricing', scoreBand: 'hot' } },
  );
  expect(report.current.totals.counts.conversations).toBe(1);
  expect(report.filters).toMatchObject({ language: 'de', page: '/pricing', scoreBand: 'hot' });
});
