import { describe, expect, test } from 'vitest';
import { planReplyImport, type ReplyRow } from './plan-reply-import';

const SALES = 'a0000000-0000-4000-8000-000000000001';
const teams = new Map([['Sales', SALES]]);
const row = (line: number, shortcut: string, text: string, team = ''): ReplyRow => ({
  line,
  shortcut,
  text,
  team,
});

describe('a file of canned replies', () => {
  test('adds what is new and gives new words to what is there, each team by itself', () => {
    const stored = [
      { id: '1', shortcut: 'hello', text: 'Hi', teamId: null },
      { id: '2', shortcut: 'hello', text: 'Hi from Sales', teamId: SALES },
      { id: '3', shortcut: 'bye', text: 'Bye', teamId: null },
    ];
    const rows = [
      row(2, '/Hello', 'Hello {{lead.name|there}}'),
      row(3, 'hello', ' Hi from Sales ', 'sales'),
      row(4, 'bye', 'Bye', 'Sales'),
    ];
    expect(planReplyImport(rows, stored, teams)).toEqual({
      add: [{ shortcut: 'bye', text: 'Bye', teamId: SALES }],
      change: [{ id: '1', text: 'Hello {{lead.name|there}}' }],
      unchanged: 1,
      problems: [],
    });
  });

  test('says of every line what is wrong with it', () => {
    const rows = [
      row(2, '', 'Hi'),
      row(3, 'two words', 'Hi'),
      row(4, 'empty', '  '),
      row(5, 'lost', 'Hi', 'Support'),
      row(6, 'twice', 'Hi'),
      row(7, 'TWICE', 'Hello'),
      row(8, 'typo', 'Hi {{lead.nmae}}'),
      row(9, 'long', 'x'.repeat(4_001)),
    ];
    expect(planReplyImport(rows, [], teams).problems).toEqual([
      { line: 2, message: 'The shortcut is missing' },
      { line: 3, message: '“two words” is no shortcut: letters, digits, - and _, at most 32' },
      { line: 4, message: 'The text is missing' },
      { line: 5, message: 'There is no team “Support”' },
      { line: 7, message: '/twice is in line 6 already' },
      { line: 8, message: expect.stringContaining('“lead.nmae” is no variable') },
      { line: 9, message: 'The text has 4,001 characters; at most 4,000' },
    ]);
  });
});
