import { describe, expect, it } from 'vitest';
import { bubbleColours } from './colour';

describe('the colours of the bubble', () => {
  it('are the product’s own where none was given, or nothing that is a colour', () => {
    for (const wish of [null, undefined, '', 'red', '#12', 'url(https://evil.example)']) {
      expect(bubbleColours(wish)).toEqual({ fill: '#2f4fd0', mark: 'white' });
    }
  });

  it('carry the mark that can be seen better', () => {
    expect(bubbleColours('#ffd400').mark).toBe('black');
    expect(bubbleColours('#0A7D4F')).toEqual({ fill: '#0A7D4F', mark: 'white' });
    // White and black contrast alike at a luminance of 0.179, between these two greys.
    expect([bubbleColours('#757575').mark, bubbleColours('#767676').mark]).toEqual(['white', 'black']);
  });

  it('carry the mark that the channel chose', () => {
    expect(bubbleColours('#ffd400', 'white').mark).toBe('white');
  });
});
