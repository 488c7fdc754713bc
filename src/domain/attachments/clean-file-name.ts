import type { AttachmentType } from './rules';

const MOST_CHARACTERS = 120;

/** Control characters, line separators and everything that changes the direction of the text after it. */
const UNSEEN =
  /[\p{Cc}\p{Zl}\p{Zp}\u{061C}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}]/gu;

/** Endings under which a saved file opens as what it is; the first one is given to a file without. */
const ENDINGS: Readonly<Record<AttachmentType, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'text', 'md', 'csv', 'tsv', 'log', 'json', 'yaml', 'yml', 'ini'],
};

/**
 * A file's name as it may be shown and given to a download: no path, nothing unseen, at most 120 characters, and an
 * ending that fits what the file is, so that a text called `invoice.html` or `run.bat` opens as text.
 */
export function cleanFileName(raw: string, mediaType: AttachmentType): string {
  const last = raw.toWellFormed().normalize('NFC').replace(UNSEEN, '').split(/[/\\]/u).at(-1) ?? '';
  const plain = last
    .replace(/[<>:"|?*]/gu, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  const ending = endingOf(plain);
  const fits = ENDINGS[mediaType].some((one) => one === ending?.toLowerCase());
  const suffix = fits && ending !== null ? ending : (ENDINGS[mediaType][0] ?? '');
  const stem = (fits && ending !== null ? plain.slice(0, -ending.length - 1) : plain) || 'file';
  const room = MOST_CHARACTERS - suffix.length - 1;
  return `${[...stem].slice(0, room).join('').trimEnd()}.${suffix}`;
}

/** Whether a name promises something that only bytes other than text can be. */
export function claimsBinary(name: string): boolean {
  const ending = endingOf(name.trim())?.toLowerCase();
  return Object.entries(ENDINGS).some(
    ([type, endings]) => type !== 'text/plain' && endings.some((one) => one === ending),
  );
}

function endingOf(name: string): string | null {
  const found = /\.([\p{L}\p{N}]{1,10})$/u.exec(name)?.[1];
  return found === undefined || name.length === found.length + 1 ? null : found;
}
