import { expect, it } from 'vitest';
import { isOnlyEmoji } from './only-emoji';

it.each([
  ['👍', true],
  ['🎉 🎉', true],
  ['👩🏽‍💻', true],
  ['🇩🇪', true],
  ['❤️', true],
  ['', false],
  [' ', false],
  ['3', false],
  ['#', false],
  ['ok 👍', false],
  ['👍'.repeat(30), false],
])('%j: %s', (text, expected) => {
  expect(isOnlyEmoji(text)).toBe(expected);
});
