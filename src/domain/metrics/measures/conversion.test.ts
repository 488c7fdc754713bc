import { describe, expect, it } from 'vitest';
import {
  conversation,
  DAY,
  engaged,
  fraction,
  HOUR,
  later,
  resolved,
  totalsOf,
  unanswered,
  utc,
  won,
} from '../metrics.fixture';
import { NO_FILTERS } from '../query';

/** Answered 40 s after Monday ten o'clock. */
const ENGAGED_AT = later(40);

describe('the conversion rate', () => {
  it('counts a deal up to thirty days after the engagement, the last moment included', () => {
    const { rates, counts } = totalsOf({
      conversations: ['a', 'b', 'c', 'd'].map((id) => conversation(id)),
      episodes: ['a', 'b', 'c', 'd'].map((id) => resolved(`${id}1`, id)),
      conversions: [
        won('1', 'lead-of-a', later(DAY)),
        won('2', 'lead-of-b', later(30 * DAY, ENGAGED_AT)),
        won('3', 'lead-of-c', later(30 * DAY + 1, ENGAGED_AT)),
      ],
    });
    expect(fraction(rates.conversionRate)).toBe('2 of 4');
    expect(counts.wonDeals).toBe(2);
  });

  it('does not credit a conversation whose person came after the deal', () => {
    const { rates } = totalsOf({
      conversations: [conversation('a')],
      episodes: [resolved('a1', 'a')],
      conversions: [won('1', 'lead-of-a', later(39))],
    });
    expect(fraction(rates.conversionRate)).toBe('0 of 1');
  });

  it('credits only the lead’s last engaged conversation', () => {
    const rows = {
      conversations: [
        conversation('early', { leadId: 'lead' }),
        conversation('later', { leadId: 'lead', firstVisitorMessageAt: later(DAY) }),
      ],
      episodes: [resolved('1', 'early'), resolved('2', 'later', { requestedAt: later(DAY) })],
      conversions: [won('deal', 'lead', later(3 * DAY))],
    };
    expect(fraction(totalsOf(rows).rates.conversionRate)).toBe('1 of 2');
    expect(fraction(totalsOf(rows, { to: later(DAY) }).rates.conversionRate)).toBe('0 of 1');
  });

  it('lets a conversation outside the period take the credit', () => {
    const { rates } = totalsOf({
      conversations: [
        conversation('inside', { leadId: 'lead' }),
        conversation('next week', { leadId: 'lead', firstVisitorMessageAt: utc('2026-03-10 10:00') }),
      ],
      episodes: [
        resolved('1', 'inside'),
        resolved('2', 'next week', { requestedAt: utc('2026-03-10 10:00') }),
      ],
      conversions: [won('deal', 'lead', utc('2026-03-12 10:00'))],
    });
    expect(fraction(rates.conversionRate)).toBe('0 of 1');
  });

  it('decides between two answers in the same moment by id, not by the order of the rows', () => {
    const conversations = [
      conversation('a', { leadId: 'lead' }),
      conversation('b', { leadId: 'lead', channelId: 'shop' }),
    ];
    const episodes = [resolved('a1', 'a'), resolved('b1', 'b')];
    const conversions = [won('deal', 'lead', later(DAY))];
    const inShop = { filters: { ...NO_FILTERS, channelId: 'shop' } };
    for (const order of [episodes, episodes.toReversed()]) {
      const { rates } = totalsOf({ conversations, conversions, episodes: order }, inShop);
      expect(fraction(rates.conversionRate)).toBe('1 of 1');
    }
  });

  it('never lets a test conversation take the credit', () => {
    const { rates } = totalsOf({
      conversations: [
        conversation('real', { leadId: 'lead' }),
        conversation('test', { leadId: 'lead', isTest: true }),
      ],
      episodes: [resolved('1', 'real'), resolved('2', 'test', { requestedAt: later(HOUR) })],
      conversions: [won('deal', 'lead', later(DAY))],
    });
    expect(fraction(rates.conversionRate)).toBe('1 of 1');
  });

  it('counts a conversation once when it is credited with two deals', () => {
    const { rates, counts } = totalsOf({
      conversations: [conversation('a')],
      episodes: [resolved('a1', 'a')],
      conversions: [won('1', 'lead-of-a', later(DAY)), won('2', 'lead-of-a', later(2 * DAY))],
    });
    expect(fraction(rates.conversionRate)).toBe('1 of 1');
    expect(counts.wonDeals).toBe(2);
  });

  it('measures from the latest engagement of a conversation with several handoffs', () => {
    const { rates } = totalsOf({
      conversations: [conversation('a')],
      episodes: [
        resolved('a1', 'a', { reopenedAt: later(6 * DAY) }),
        resolved('a2', 'a', { requestedAt: later(6 * DAY) }),
      ],
      conversions: [won('deal', 'lead-of-a', later(35 * DAY))],
    });
    expect(fraction(rates.conversionRate)).toBe('1 of 1');
  });

  it('shows existing customers apart', () => {
    const { rates } = totalsOf({
      conversations: [conversation('new'), conversation('known', { isExistingCustomer: true })],
      episodes: [resolved('1', 'new'), resolved('2', 'known')],
      conversions: [won('again', 'lead-of-known', later(DAY))],
    });
    expect(fraction(rates.conversionRate)).toBe('0 of 1');
    expect(fraction(rates.existingCustomerConversionRate)).toBe('1 of 1');
  });

  it('is immature for thirty days after the engagement, unless the deal is won', () => {
    const rows = {
      conversations: [conversation('a'), conversation('b')],
      episodes: [resolved('1', 'a'), resolved('2', 'b')],
      conversions: [won('deal', 'lead-of-b', later(DAY))],
    };
    const young = totalsOf(rows, {}, { now: later(30 * DAY, ENGAGED_AT) });
    const mature = totalsOf(rows, {}, { now: later(30 * DAY + 1, ENGAGED_AT) });
    expect(young.rates.conversionRate?.pending).toBe(1);
    expect(mature.rates.conversionRate?.pending).toBe(0);
  });
});

describe('the conversion rate of one agent', () => {
  const rows = {
    conversations: [conversation('a')],
    episodes: [
      engaged('1', 'a', { status: 'transferred', endedAt: later(300) }),
      resolved('2', 'a', { parentId: '1', ownerMemberId: 'liam', requestedAt: later(300) }),
      resolved('3', 'a', { ownerMemberId: 'zoe', requestedAt: later(2 * DAY) }),
    ],
    conversions: [won('deal', 'lead-of-a', later(DAY))],
  };
  const of = (memberId: string) =>
    fraction(totalsOf(rows, { filters: { ...NO_FILTERS, memberId } }).rates.conversionRate);

  it('credits everyone who had written in the conversation before the deal', () => {
    expect(of('maya')).toBe('1 of 1');
    expect(of('liam')).toBe('1 of 1');
    expect(of('zoe')).toBe('0 of 1');
  });
});

describe('the bot-only conversion rate', () => {
  it('is over conversations in which no person wrote', () => {
    const { rates } = totalsOf({
      conversations: ['bot', 'unserved', 'engaged', 'old'].map((id) => conversation(id)),
      episodes: [unanswered('1', 'unserved', 'unserved'), resolved('2', 'engaged')],
      conversions: [
        won('1', 'lead-of-bot', later(30 * DAY)),
        won('2', 'lead-of-engaged', later(DAY)),
        won('3', 'lead-of-old', later(30 * DAY + 1)),
      ],
    });
    expect(fraction(rates.botOnlyConversionRate)).toBe('1 of 3');
    expect(fraction(rates.conversionRate)).toBe('1 of 1');
  });

  it('leaves existing customers out', () => {
    const { rates } = totalsOf({ conversations: [conversation('a', { isExistingCustomer: true })] });
    expect(fraction(rates.botOnlyConversionRate)).toBe('0 of 0');
  });

  it('gives a deal to no test conversation', () => {
    const { rates } = totalsOf({
      conversations: [
        conversation('real', { leadId: 'lead' }),
        conversation('test', { leadId: 'lead', isTest: true, firstVisitorMessageAt: later(HOUR) }),
      ],
      conversions: [won('deal', 'lead', later(DAY))],
    });
    expect(fraction(rates.botOnlyConversionRate)).toBe('1 of 1');
  });

  it('steps back when a person had the lead within thirty days', () => {
    const { rates } = totalsOf({
      conversations: [
        conversation('person', { leadId: 'lead' }),
        conversation('bot', { leadId: 'lead', firstVisitorMessageAt: later(2 * DAY) }),
      ],
      episodes: [resolved('1', 'person')],
      conversions: [won('deal', 'lead', later(3 * DAY))],
    });
    expect(fraction(rates.botOnlyConversionRate)).toBe('0 of 1');
    expect(fraction(rates.conversionRate)).toBe('1 of 1');
  });
});
