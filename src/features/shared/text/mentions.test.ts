import { describe, expect, it } from 'vitest';
import { mentionedIn, splitMentions } from './mentions';

const people = [
  { id: 'a', name: 'Ann' },
  { id: 'b', name: 'Ann Marie Doe' },
  { id: 'c', name: 'Zoë' },
];

describe('whom a note calls', () => {
  it('is found by the whole name, the longer one first, whatever its case', () => {
    expect(mentionedIn('@ann marie doe and @Ann, please', people)).toEqual(['b', 'a']);
    expect(mentionedIn('@Zoë? @zoë!', people)).toEqual(['c']);
  });

  it('is nobody in an address, in a longer word or without the sign', () => {
    expect(mentionedIn('mail ann@Ann.example, @Annabel, Zoë', people)).toEqual([]);
  });

  it('leaves every character of the text where it was', () => {
    const text = 'Hi @Zoë, ask @Ann.';
    const parts = splitMentions(text, people);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.map(({ person }) => person?.name ?? null)).toEqual([null, 'Zoë', null, 'Ann', null]);
  });
});
