import { expect, it } from 'vitest';
import { imageBox } from './image-box';
import { sizeWords } from './size-words';

it.each([
  [69, '69 bytes'],
  [12_400, '12 kB'],
  [3_440_000, '3.4 MB'],
  [10_485_760, '10 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes, 'en-GB')).toBe(words);
});

it('fits a picture into its room and never enlarges it', () => {
  const most = { width: 320, height: 240 };
  expect(imageBox({ width: 640, height: 480 }, most)).toEqual({ width: 320, height: 240 });
  expect(imageBox({ width: 100, height: 50 }, most)).toEqual({ width: 100, height: 50 });
  expect(imageBox({ width: 2_000, height: 2 }, most)).toEqual({ width: 320, height: 24 });
  expect(imageBox({ width: null, height: null }, most)).toBeNull();
});
