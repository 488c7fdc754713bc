import { expect, it } from 'vitest';
import type { ContextPacketDocument, PacketAddendum } from '../../../contracts/api/handoff';
import { sinceThenWords } from './since-then';

const packet = { score: { score: 52 } } as ContextPacketDocument;
const nothing: PacketAddendum = { fromSeq: 4, toSeq: 4, messageCount: 0, fields: [], score: 52, journey: [] };

it('names what came since the request', () => {
  const fields: PacketAddendum['fields'] = [
    { field: 'email', value: 'jane@globex.com', declined: false, messageId: null, confidence: 1 },
    { field: 'phone', value: null, declined: true, messageId: null, confidence: 1 },
  ];
  const journey = [{ url: 'https://acme.test/pricing', title: null, at: '2026-03-02T12:00:00Z' }];
  const addendum = { ...nothing, messageCount: 2, fields, score: 61, journey };
  expect(sinceThenWords({ packet, addendum })).toBe(
    '2 messages, e-mail jane@globex.com, phone declined, score 61 (+9), 1 page.',
  );
});

it('says nothing where nothing came, or nobody has taken it yet', () => {
  expect(sinceThenWords({ packet, addendum: nothing })).toBeNull();
  expect(sinceThenWords({ packet, addendum: null })).toBeNull();
});
