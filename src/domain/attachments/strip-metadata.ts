import type { AttachmentType } from './rules';

/** Pictures without what cameras and editors write beside them: place, time, device, author, comments, previews. */

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The same picture without its metadata; pixels, colours, transparency and animation stay as they are.
 * @param orientation how a photo is to be turned (EXIF, 1 to 8): the only thing of it that is kept
 * @returns the bytes as they came for other kinds of files, and where the structure cannot be followed
 */
export function stripMetadata(bytes: Bytes, mediaType: AttachmentType, orientation = 1): Bytes {
  const parts = partsOf(bytes, mediaType, orientation);
  if (parts === null) return bytes;
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  if (mediaType === 'image/webp') viewOf(joined).setUint32(4, joined.length - 8, true);
  return joined;
}

function partsOf(bytes: Bytes, mediaType: AttachmentType, orientation: number): Uint8Array[] | null {
  if (mediaType === 'image/jpeg') return jpegParts(bytes, orientation);
  if (mediaType === 'image/png') return pngParts(bytes);
  return mediaType === 'image/webp' ? webpParts(bytes) : null;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const textAt = (bytes: Uint8Array, at: number, length: number) =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const [APP0, APP2, APP14, APP15, COMMENT, SCAN, END] = [0xe0, 0xe2, 0xee, 0xef, 0xfe, 0xda, 0xd9];

/** Marker, length, content; after a scan its coded data, in which 0xFF stands before 0x00 or a restart only. */
function jpegParts(bytes: Bytes, orientation: number): Uint8Array[] | null {
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, 2)];
  if (orientation > 1) parts.push(orientationSegment(orientation));
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    let end = at + 2 + view.getUint16(at + 2);
    if (marker === SCAN) end = endOfScan(bytes, end);
    if (end > bytes.length) return null;
    if (isKeptSegment(bytes, at, marker)) parts.push(bytes.subarray(at, end));
    // What comes after the end of the picture is another one, with metadata of its own.
    if (marker === SCAN && bytes[end + 1] === END) return [...parts, bytes.subarray(end, end + 2)];
    at = end;
  }
  return null;
}

/** Of what applications add only the frame, the colour profile and how colours are coded. */
function isKeptSegment(bytes: Uint8Array, at: number, marker: number): boolean {
  if (marker === COMMENT) return false;
  if (marker < APP0 || marker > APP15) return true;
  if (marker === APP2) return textAt(bytes, at + 4, 11) === 'ICC_PROFILE';
  return marker === APP0 || marker === APP14;
}

function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** An EXIF block with one entry (Exif 2.3, 4.6.2: tag 0x0112, one short). */
function orientationSegment(orientation: number): Bytes {
  const head = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  return Uint8Array.from([...head, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
}

const PNG_METADATA = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'];

/** Length, name, content and check sum, the last one named IEND. */
function pngParts(bytes: Bytes): Uint8Array[] | null {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + viewOf(bytes).getUint32(at);
    const name = textAt(bytes, at + 4, 4);
    if (end > bytes.length) return null;
    if (!PNG_METADATA.includes(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return parts;
    at = end;
  }
  return null;
}

const [XMP_FLAG, EXIF_FLAG] = [0x04, 0x08];

/** RIFF: name, length and content of even length; the first block's flags say which others there are. */
function webpParts(bytes: Bytes): Uint8Array[] | null {
  const parts = [bytes.subarray(0, 12)];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const name = textAt(bytes, at, 4);
    const size = viewOf(bytes).getUint32(at + 4, true);
    const block = bytes.slice(at, at + 8 + size + (size % 2));
    if (block.length < 8 + size) return null;
    if (name === 'VP8X') block[8] = (block[8] ?? 0) & ~(XMP_FLAG | EXIF_FLAG);
    if (name !== 'EXIF' && name !== 'XMP ') parts.push(block);
    at += block.length;
  }
  return at === bytes.length ? parts : null;
}
