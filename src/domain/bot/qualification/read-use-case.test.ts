import { describe, expect, it } from 'vitest';
import { readUseCase, readUseCaseAnswer } from './read-use-case';

describe('a use case said unasked', () => {
  it.each([
    ['We need to track stock in three warehouses.', 'We need to track stock in three warehouses.'],
    [
      "Hi, I'm Tom, we're looking for a tool that prints labels",
      "we're looking for a tool that prints labels",
    ],
    [
      'Hola, necesitamos controlar el stock de dos almacenes',
      'necesitamos controlar el stock de dos almacenes',
    ],
    ['Wir suchen eine Lösung für unser Lager. Was kostet das?', 'Wir suchen eine Lösung für unser Lager.'],
    ['نحتاج إلى تتبع المخزون في مستودعين', 'نحتاج إلى تتبع المخزون في مستودعين'],
  ])('%s → %s', (text, expected) => {
    expect(readUseCase(text)).toBe(expected);
  });

  it.each([
    'I need to talk to a person',
    'we want to start next month',
    'I want to cancel my account',
    'do we need a scanner for that?',
    'I need help',
    'we would like to know the price of Growth',
    'Jane Doe from Globex',
  ])('%s is none', (text) => {
    expect(readUseCase(text)).toBeNull();
  });

  it('keeps 300 characters at most', () => {
    const long = readUseCase(`We need to ${'count boxes and '.repeat(40)}pallets`);
    expect([...(long ?? '')]).toHaveLength(300);
    expect(long?.endsWith('…')).toBe(true);
  });
});

describe('the answer to what it is for', () => {
  it('is the whole message, unless it asks something or is a single word', () => {
    expect(readUseCaseAnswer(' fewer picking errors ')).toBe('fewer picking errors');
    expect(readUseCaseAnswer('what do you mean?')).toBeNull();
    expect(readUseCaseAnswer('ok')).toBeNull();
  });
});
