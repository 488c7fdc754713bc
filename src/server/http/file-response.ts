import type { FileAnswer } from '../../contracts/file-body';

const KEEPING = {
  by_reader: {
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, max-age=300',
    vary: 'authorization, cookie, origin',
  },
  for_ever: {
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'public, max-age=31536000, immutable',
  },
} as const;

/**
 * A file that somebody uploaded, as harmless as a server can make it: a download under a cleaned name, of a type that was
 * found in its bytes and that no browser may guess anew, and sandboxed should one open it all the same. Unless it says
 * otherwise, only the reader's own browser keeps it, and only for a while: a message may be withdrawn.
 */
export function fileResponse(file: FileAnswer, headers: Readonly<Record<string, string>>): Response {
  return new Response(file.bytes, {
    status: 200,
    headers: {
      ...headers,
      'content-type': file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType,
      'content-length': String(file.bytes.byteLength),
      'content-disposition': attachmentNamed(file.name),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      ...KEEPING[file.kept],
    },
  });
}

/** The name for old readers in plain letters, and for all others as it is (RFC 6266, RFC 8187). */
function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/gu, '_').replace(/["\\%]/gu, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
