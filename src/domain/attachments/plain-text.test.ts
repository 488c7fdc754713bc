import { expect, it } from 'vitest';
import { isPlainText } from './plain-text';

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ['words', bytes('Hello, what does it cost?\n'), true],
  ['words of any script', bytes('ما السعر؟ 价格 🙂'), true],
  ['tabs and both kinds of line ends', bytes('a\tb\r\nc\n'), true],
  ['a sign of order at the start', bytes('\uFEFFname;price'), true],
  ['a smaller-than that is no markup', bytes('x <3 y'), true],
  ['a smaller-than before a digit', bytes('<3 you'), true],
  ['nothing but white space', bytes(' \n'), false],
  ['a NUL', bytes('a\0b'), false],
  ['an escape', bytes('a\u001b[31m'), false],
  ['a C1 control', bytes('a\u0085b'), false],
  ['bytes that are no UTF-8', Uint8Array.of(0x61, 0xff, 0xfe), false],
  ['an overlong NUL', Uint8Array.of(0xc0, 0x80), false],
  ['a cut character', Uint8Array.of(0x61, 0xe2, 0x82), false],
  ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), false],
  ['HTML after white space', bytes('\n \t<!DOCTYPE html><p>'), false],
  ['HTML after a sign of order', bytes('\uFEFF<html>'), false],
  ['XML', bytes('<?xml version="1.0"?><svg/>'), false],
])('%s: %s', (_, content, expected) => {
  expect(isPlainText(content)).toBe(expected);
});
