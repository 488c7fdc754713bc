import { describe, expect, it } from 'vitest';
import { stripMetadata } from './strip-metadata';

const text = (value: string) => Array.from(value, (letter) => letter.charCodeAt(0));
const bytes = (...parts: (number | readonly number[])[]) => Uint8Array.from(parts.flat());
const GPS = text('Exif\0\0 52.5200 N 13.4050 E');

describe('a JPEG', () => {
  const segment = (marker: number, content: readonly number[]) => [
    0xff,
    marker,
    (content.length + 2) >> 8,
    (content.length + 2) & 255,
    ...content,
  ];
  const start = [0xff, 0xd8];
  const end = [0xff, 0xd9];
  const frame = segment(0xe0, text('JFIF\0'));
  const table = segment(0xdb, [1, 2, 3]);
  const profile = segment(0xe2, text('ICC_PROFILE\0abc'));
  const adobe = segment(0xee, text('Adobe'));
  // Coded data with a 0xFF that is data, and with a restart.
  const scan = [...segment(0xda, [1]), 10, 0xff, 0, 20, 0xff, 0xd0, 30];
  const exif = segment(0xe1, GPS);
  const xmp = segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0<x/>'));
  const iptc = segment(0xed, text('Photoshop 3.0'));
  const comment = segment(0xfe, text('By Maya'));
  const otherPictures = segment(0xe2, text('MPF\0'));

  it('keeps pixels, tables and colours and loses place, author, comment and previews', () => {
    const photo = bytes(
      start,
      frame,
      exif,
      xmp,
      otherPictures,
      profile,
      iptc,
      adobe,
      comment,
      table,
      scan,
      end,
    );
    const plain = bytes(start, frame, profile, adobe, table, scan, end);
    expect(stripMetadata(photo, 'image/jpeg')).toEqual(plain);
    expect(stripMetadata(plain, 'image/jpeg')).toEqual(plain);
  });

  it('keeps how it is to be turned, and nothing else of it', () => {
    const turned = stripMetadata(bytes(start, exif, table, scan, end), 'image/jpeg', 6);
    const [head, block] = [turned.subarray(0, 2), turned.subarray(2, 38)];
    expect([...head]).toEqual(start);
    expect([...block.subarray(0, 10)]).toEqual([0xff, 0xe1, 0, 34, ...text('Exif\0\0')]);
    expect([...block.subarray(20, 32)]).toEqual([1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]);
    expect(turned.subarray(38)).toEqual(bytes(table, scan, end));
  });

  it('of several scans keeps all, and nothing that follows the picture', () => {
    const progressive = bytes(start, table, scan, table, scan, end);
    expect(stripMetadata(bytes([...progressive], start, exif, scan, end), 'image/jpeg')).toEqual(progressive);
  });

  it.each([
    ['ends in the middle of a block', bytes(start, table, [0xff, 0xe1, 9, 9, 1])],
    ['ends in the middle of the picture', bytes(start, table, scan)],
    ['has something else between its blocks', bytes(start, [7, 7, 7, 7], table, scan, end)],
  ])('that %s is left as it is', (_, broken) => {
    expect(stripMetadata(broken, 'image/jpeg')).toBe(broken);
  });
});

describe('a PNG', () => {
  const chunk = (name: string, content: readonly number[]) => [
    0,
    0,
    0,
    content.length,
    ...text(name),
    ...content,
    1,
    2,
    3,
    4,
  ];
  const start = [0x89, ...text('PNG\r\n'), 0x1a, 10];
  const pixels = [
    ...chunk('IHDR', [8]),
    ...chunk('iCCP', [1]),
    ...chunk('IDAT', [5, 6]),
    ...chunk('IEND', []),
  ];

  it('loses EXIF, words and time, and what follows its end', () => {
    const [header, rest] = [pixels.slice(0, 13), pixels.slice(13)];
    const noted = bytes(
      start,
      header,
      chunk('eXIf', GPS),
      chunk('tEXt', text('Author')),
      chunk('iTXt', [1]),
      chunk('zTXt', [1]),
      chunk('tIME', [7]),
      rest,
      GPS,
    );
    expect(stripMetadata(noted, 'image/png')).toEqual(bytes(start, pixels));
  });

  it('that is cut off is left as it is', () => {
    const cut = bytes(start, pixels).slice(0, 30);
    expect(stripMetadata(cut, 'image/png')).toBe(cut);
  });
});

describe('a WebP', () => {
  const block = (name: string, content: readonly number[]) => [
    ...text(name),
    content.length,
    0,
    0,
    0,
    ...content,
    ...(content.length % 2 ? [0] : []),
  ];
  const file = (content: readonly number[]) =>
    bytes(text('RIFF'), [content.length + 4, 0, 0, 0], text('WEBP'), content);
  const pixels = block('VP8L', [1, 2, 3]);

  it('loses EXIF and XMP, and says so in flags and length', () => {
    const noted = file([
      ...block('VP8X', [0x10 | 0x08 | 0x04, 0, 0, 0]),
      ...pixels,
      ...block('EXIF', [9, 9, 9]),
      ...block('XMP ', [9]),
    ]);
    expect(stripMetadata(noted, 'image/webp')).toEqual(file([...block('VP8X', [0x10, 0, 0, 0]), ...pixels]));
  });

  it('that is cut off is left as it is', () => {
    const cut = file(pixels).slice(0, 22);
    expect(stripMetadata(cut, 'image/webp')).toBe(cut);
  });
});

it('other files are left as they are', () => {
  const page = bytes(text('%PDF-1.7'));
  expect(stripMetadata(page, 'application/pdf')).toBe(page);
});
