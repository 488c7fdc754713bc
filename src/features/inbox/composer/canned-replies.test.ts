import { describe, expect, it } from 'vitest';
import type { CannedReply } from '../../../contracts/api/canned-replies';
import { insertText, matchReplies, repliesFor, slashQuery } from './canned-replies';

const SALES = { id: 'a0000000-0000-4000-8000-000000000001', name: 'Sales' };
const ENTERPRISE = { id: 'a0000000-0000-4000-8000-000000000002', name: 'Enterprise' };

const reply = (
  id: string,
  shortcut: string,
  text: string,
  team: CannedReply['team'] = null,
): CannedReply => ({
  id,
  shortcut,
  text,
  team,
  updatedAt: '2026-03-02T09:00:00.000Z',
});

const replies = [
  reply('1', 'hello', 'Hello {{lead.name}}, this is {{agent.name}}.'),
  reply('2', 'demo', 'Shall I show you around?'),
  reply('3', 'booked-demo', 'Your demo is booked.'),
  reply('4', 'plans', 'Our plans, and a demo on request.'),
];

describe('the slash', () => {
  it.each([
    ['/', 1, { query: '', from: 0 }],
    ['Hi /de', 6, { query: 'de', from: 3 }],
    ['line\n/dé', 8, { query: 'dé', from: 5 }],
    ['and/or', 6, null],
    ['https://x', 9, null],
    ['/demo ', 6, null],
    ['/demo', 0, null],
  ])('in %j with the caret at %i', (text, caret, expected) => {
    expect(slashQuery(text, caret)).toEqual(expected);
  });
});

describe('canned replies', () => {
  it('are found by shortcut first, then by text', () => {
    expect(matchReplies(replies, 'DEMO').map((reply) => reply.shortcut)).toEqual([
      'demo',
      'booked-demo',
      'plans',
    ]);
    expect(matchReplies(replies, '').map((reply) => reply.shortcut)).toEqual([
      'booked-demo',
      'demo',
      'hello',
      'plans',
    ]);
    expect(matchReplies(replies, 'zzz')).toEqual([]);
  });

  it('are those of everybody and of one’s own teams, which go before', () => {
    const ofSales = reply('5', 'hello', 'Sales here', SALES);
    const ofEnterprise = reply('6', 'demo-erp', 'Enterprise here', ENTERPRISE);
    const all = [...replies, ofSales, ofEnterprise];
    const idsFor = (teamIds: readonly string[]) => repliesFor(all, teamIds).map(({ id }) => id);
    expect(idsFor([])).toEqual(['1', '2', '3', '4']);
    expect(idsFor([SALES.id])).toEqual(['2', '3', '4', '5']);
    expect(matchReplies(repliesFor(all, [ENTERPRISE.id]), 'demo').map(({ id }) => id)).toEqual([
      '6',
      '2',
      '3',
      '4',
    ]);
  });

  it('take the place of what was typed for them', () => {
    expect(insertText('Hi /de there', 3, 6, 'DEMO')).toEqual({ text: 'Hi DEMO there', caret: 7 });
  });
});
