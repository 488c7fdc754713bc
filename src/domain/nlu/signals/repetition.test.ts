import { describe, expect, it } from 'vitest';
import { detectRepetition } from './repetition';

describe('a repeated question', () => {
  it('is found whatever its spelling, case and politeness', () => {
    const earlier = ['Hi there', 'What does the pro plan cost?', 'ok'];
    expect(detectRepetition('what does the pro plan cost', earlier)).toEqual({
      value: 1,
      reasons: ['asked the same 2 messages ago: “What does the pro plan cost?”'],
      repeats: 1,
    });
    expect(detectRepetition('again: what does teh pro plan cost please', earlier).value).toBeGreaterThan(0.8);
    expect(detectRepetition('costs of the pro plan?', earlier).value).toBeGreaterThan(0.7);
  });

  it('is not seen in a new question or in short answers given twice', () => {
    expect(
      detectRepetition('do you integrate with Slack?', ['what does the pro plan cost?']).value,
    ).toBeLessThan(0.3);
    expect(detectRepetition('yes', ['yes'])).toEqual({ value: 0, reasons: [], repeats: null });
    expect(detectRepetition('can I pay by card?', ['can I pay by invoice?']).value).toBeLessThan(0.75);
    expect(detectRepetition('anything', [])).toEqual({ value: 0, reasons: [], repeats: null });
  });

  it('points at the latest of several', () => {
    const earlier = ['where is my order', 'where is my order', 'hello there'];
    expect(detectRepetition('where is my order?', earlier).repeats).toBe(1);
  });
});
