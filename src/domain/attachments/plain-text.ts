const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** Tab, line feed, form feed and carriage return are all that text needs. */
const CONTROLS = /(?![\t\n\f\r])\p{Cc}/u;
/** Markup that a browser might run when it is saved under another name. */
const MARKUP = /^\s*<(?:[a-z!?/])/iu;

/**
 * Whether the bytes are plain text: strict UTF-8 without control characters, and no markup (SVG, HTML and XML are
 * text as well, and none of them may be attached).
 */
export function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = strict.decode(bytes);
    return text.trim() !== '' && !CONTROLS.test(text) && !MARKUP.test(text);
  } catch {
    return false;
  }
}
