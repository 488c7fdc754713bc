import { describe, expect, it } from 'vitest';
import { contrastRatio, mix, nearestPassing, ratioInWords } from './contrast';

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.478],
    ['#767676', '#ffffff', 4.542],
    ['#ff0000', '#ffffff', 3.998],
    ['#0000ff', '#ffffff', 8.592],
    ['#ffd400', '#000000', 14.669],
  ])('%s and %s: %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 3);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });

  it('is never written better than it is', () => {
    expect(ratioInWords(4.478)).toBe('4.4:1');
    expect(ratioInWords(4.5)).toBe('4.5:1');
    expect(ratioInWords(21)).toBe('21.0:1');
  });
});

describe('the nearest colour that passes', () => {
  it('is the colour itself where it passes', () => {
    expect(nearestPassing('#0000ff', ['#ffffff'], '#000000')).toBe('#0000ff');
  });

  it('is one step darker than the last one that fails', () => {
    expect(nearestPassing('#777777', ['#ffffff'], '#000000')).toBe('#767676');
  });

  it('keeps the hue', () => {
    const found = nearestPassing('#ff7a00', ['#ffffff'], '#000000');
    expect(found).toBe('#bd5a00');
    expect(contrastRatio(found, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('is the end of the way where nothing before it passes', () => {
    expect(nearestPassing('#808080', ['#555555'], '#000000')).toBe('#000000');
  });
});

it('mixes by share', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
});
