import { describe, expect, it } from 'vitest';
import { matchPeople, mentionQuery } from './mention-query';

describe('the @ in a note', () => {
  it('begins a name at the start of a word', () => {
    expect(mentionQuery('Hi @ma', 6)).toEqual({ query: 'ma', from: 3 });
    expect(mentionQuery('@', 1)).toEqual({ query: '', from: 0 });
    expect(mentionQuery('@Maya Ch', 8)).toEqual({ query: 'Maya Ch', from: 0 });
    expect(mentionQuery('ask maya@chen', 13)).toBeNull();
    expect(mentionQuery('@Maya Chen do we ship there', 27)).toBeNull();
  });

  it('finds people by any of their names, without accents, those who are there first', () => {
    const people = [
      { id: '1', name: 'Maya Chen', isOnline: false },
      { id: '2', name: 'Zoë Martin', isOnline: true },
      { id: '3', name: 'Liam Okafor', isOnline: true },
    ];
    const names = (query: string) => matchPeople(people, query).map(({ name }) => name);
    expect(names('ma')).toEqual(['Zoë Martin', 'Maya Chen']);
    expect(names('zoe')).toEqual(['Zoë Martin']);
    expect(names('okafor')).toEqual(['Liam Okafor']);
    expect(names('chen m')).toEqual([]);
  });
});
