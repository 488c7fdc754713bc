import { describe, expect, it } from 'vitest';
import { aDecision, aMessage, aTransition } from './thread.fixture';
import { latestDecision, type ThreadBlock, threadBlocks } from './thread-blocks';

/** One word per block: kind, number and what matters of a message. */
const say = (blocks: readonly ThreadBlock[]) =>
  blocks.map((block) => {
    if (block.kind === 'day') return 'day';
    if (block.kind !== 'message') return `${block.kind} ${Number(block.key.slice(-12))}`;
    const words = [`message ${block.message.teamSeq}`];
    if (block.continues) words.push('continues');
    if (block.withPerson) words.push('with a person');
    if (block.decision) words.push(`decision ${block.decision.teamSeq}`);
    return words.join(', ');
  });

describe('the layout of a thread', () => {
  it('is in the order of the changes, whatever order they came in', () => {
    expect(say(threadBlocks([aMessage(3), aMessage(1), aTransition(2, 'queued', null)]))).toEqual([
      'day',
      'message 1',
      'transition 2',
      'message 3',
    ]);
  });

  it('of a part has only what stands in it, and says no day above its beginning', () => {
    const entries = [1, 2, 3, 4].map((teamSeq) => aMessage(teamSeq));
    expect(say(threadBlocks(entries, { from: 2, to: 3, withPerson: true }))).toEqual([
      'message 2, with a person',
      'message 3, continues, with a person',
    ]);
  });

  it('marks where the human stretch begins and ends', () => {
    const blocks = threadBlocks([
      aMessage(1),
      aTransition(2, 'queued', null),
      aTransition(3, 'accepted', 'queued'),
      aTransition(4, 'engaged', 'accepted'),
      aMessage(5),
      aTransition(6, 'returned', 'engaged'),
      aMessage(7),
    ]);
    expect(say(blocks)).toEqual([
      'day',
      'message 1',
      'transition 2',
      'joined 3',
      'transition 4',
      'message 5, with a person',
      'left 6',
      'message 7',
    ]);
  });

  it('ends the stretch when the person is lost, and begins it anew with the next one', () => {
    const blocks = threadBlocks([
      aTransition(1, 'accepted', 'queued'),
      aTransition(2, 'queued', 'accepted'),
      aTransition(3, 'accepted', 'queued'),
    ]);
    expect(say(blocks)).toEqual(['day', 'joined 1', 'left 2', 'joined 3']);
  });

  it('puts a decision on the message that it judged, and by itself where that is missing', () => {
    expect(say(threadBlocks([aMessage(1), aDecision(2, 1), aDecision(4, 3)]))).toEqual([
      'day',
      'message 1, decision 2',
      'decision 4',
    ]);
  });

  it('does not say why no person was called while one is there', () => {
    const blocks = threadBlocks([
      aTransition(1, 'accepted', 'queued'),
      aMessage(2),
      aDecision(3, 2),
      aMessage(4),
      aDecision(5, 4, 'alert'),
    ]);
    expect(say(blocks).slice(2)).toEqual([
      'message 2, with a person',
      'message 4, continues, with a person, decision 5',
    ]);
  });

  it('groups what one author writes in a row, notes apart from replies', () => {
    const maya = { kind: 'agent', name: 'Maya Chen' } as const;
    const blocks = threadBlocks([
      aMessage(1),
      aMessage(2),
      aMessage(3, { author: maya }),
      aMessage(4, { author: maya, private: true, seq: null }),
      aMessage(5, { author: maya, createdAt: '2026-03-02T09:20:00Z' }),
    ]);
    expect(say(blocks)).toEqual([
      'day',
      'message 1',
      'message 2, continues',
      'message 3',
      'message 4',
      'message 5',
    ]);
  });

  it('heads each day', () => {
    const later = aMessage(2, { createdAt: '2026-03-05T09:00:00Z' });
    expect(say(threadBlocks([aMessage(1), later]))).toEqual(['day', 'message 1', 'day', 'message 2']);
  });
});

describe('the latest decision', () => {
  it('is the one with the highest number', () => {
    expect(latestDecision([aDecision(4, 3), aDecision(2, 1)])?.teamSeq).toBe(4);
    expect(latestDecision([aMessage(1)])).toBeNull();
  });
});
