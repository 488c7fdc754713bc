import { describe, expect, it } from 'vitest';
import { OPEN_END, type Stretch, stretchAt, withStretch } from './stretches';

const stretch = (from: number, to: number, withPerson = false): Stretch => ({ from, to, withPerson });

describe('what is loaded of a thread', () => {
  it('grows upwards page by page and knows who had the conversation at its beginning', () => {
    const end = withStretch([], stretch(901, OPEN_END, true));
    expect(withStretch(end, stretch(801, 900))).toEqual([stretch(801, OPEN_END)]);
  });

  it('stays in parts until what lies between is loaded', () => {
    const parts = withStretch([stretch(901, OPEN_END)], stretch(100, 199));
    expect(parts).toEqual([stretch(100, 199), stretch(901, OPEN_END)]);
    expect(withStretch(parts, stretch(200, 950, true))).toEqual([stretch(100, OPEN_END)]);
  });

  it('takes the same page twice without a change', () => {
    expect(withStretch([stretch(100, 199)], stretch(120, 180, true))).toEqual([stretch(100, 199)]);
  });

  it('shows the part around a place, or the end', () => {
    const parts = [stretch(100, 199), stretch(901, OPEN_END)];
    expect(stretchAt(parts, 150)).toEqual(stretch(100, 199));
    expect(stretchAt(parts, 500)).toEqual(stretch(901, OPEN_END));
    expect(stretchAt(parts, null)).toEqual(stretch(901, OPEN_END));
    expect(stretchAt([], 1)).toBeUndefined();
  });
});
