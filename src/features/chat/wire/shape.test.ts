import { describe, expect, it } from 'vitest';
import { boolean, instant, integer, listOf, nullable, object, oneOf, optional, string } from './shape';

describe('a reader', () => {
  const person = object({
    name: string,
    age: nullable(integer),
    kind: oneOf(['a', 'b']),
    note: optional(string),
    tags: listOf(string),
    at: instant,
    here: boolean,
  });
  const good = { name: 'Ada', age: null, kind: 'a', tags: ['x'], at: '2026-03-01T10:00:00.000Z', here: true };

  it('takes what fits, with fields that nobody asked for', () => {
    expect(person.safeParse(good)).toEqual({ success: true, data: good });
    expect(person.safeParse({ ...good, age: 36, note: 'n', more: 1 }).success).toBe(true);
  });

  it.each([
    ['a missing field', { ...good, name: undefined }],
    ['a wrong type', { ...good, name: 1 }],
    ['a fraction', { ...good, age: 1.5 }],
    ['an unknown word', { ...good, kind: 'c' }],
    ['a wrong item', { ...good, tags: ['x', 1] }],
    ['null for a list', { ...good, tags: null }],
    ['null where it may only be left out', { ...good, note: null }],
    ['no instant', { ...good, at: 'yesterday' }],
    ['an instant without its zone', { ...good, at: '2026-03-01T10:00:00' }],
    ['text for a truth value', { ...good, here: 'true' }],
    ['no object', 'Ada'],
    ['nothing', null],
    ['only ids', { idsOnly: true }],
  ])('refuses %s', (_name, value) => {
    expect(person.safeParse(value)).toEqual({ success: false });
  });

  it('does not mistake inherited names for fields', () => {
    expect(object({ toString: string }).safeParse({}).success).toBe(false);
  });
});
