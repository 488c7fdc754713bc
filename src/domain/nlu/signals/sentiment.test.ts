import { describe, expect, it } from 'vitest';
import { detectSentiment } from './sentiment';

describe('sentiment', () => {
  it.each([
    'Great, thank you!',
    'I love it',
    'muchas gracias, perfecto',
    'super, danke',
    'merci, très bien',
    '👍',
    'ممتاز شكرا',
  ])('is good in “%s”', (text) => {
    expect(detectSentiment(text).value).toBeGreaterThan(0.65);
  });

  it.each([
    'this is terrible',
    'it does not work',
    'not helpful at all',
    'muy malo',
    'das ist Mist',
    'je suis déçu, nul',
    '😡',
  ])('is bad in “%s”', (text) => {
    expect(detectSentiment(text).value).toBeLessThan(0.4);
  });

  it.each(['what does it cost?', 'I use Windows', '', 'we are 20 people'])('is neutral in “%s”', (text) => {
    expect(detectSentiment(text)).toEqual({ value: 0.5, reasons: [] });
  });

  it('weighs both sides and says why', () => {
    const { value, reasons } = detectSentiment('thanks, but it still crashes');
    expect(value).toBeCloseTo(0.525, 3);
    expect(reasons).toEqual(['thanks', 'reports trouble']);
  });
});
