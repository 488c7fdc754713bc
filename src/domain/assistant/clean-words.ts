/** What a model may not put into a chat: pictures (they carry data to whoever serves them), links of its own, markup. */
const IMAGE = /!\[[^\]\n]*\](?:\([^)\n]*\)?|\[[^\]\n]*\])/g;
const MARKDOWN_LINK = /\[([^\]\n]*)\]\(\s*<?((?:[^()\s<>]|\([^()\n]*\))*)>?[^)\n]*\)/g;
const LINK_DEFINITION = /^\s*\[[^\]\n]+\]:\s*\S+.*$/gm;
const SCRIPT = /<(script|style|iframe|svg|object)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<\/?[a-z!][^<>]*>?/gi;
const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"'`)\]]+/gi;
const OTHER_SCHEME = /\b(?:javascript:|vbscript:|data:[\w-]+[/;,]|file:\/|blob:)\S*/gi;
/** Controls, invisible characters and marks that turn the direction of text. */
const INVISIBLE = /[\p{Cc}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}]/gu;

/**
 * A model's words as text: no images, no markup, and no address besides those allowed.
 * @param allowedLinks addresses that stand in the passages or belong to the organisation
 */
export function cleanWords(words: string, allowedLinks: ReadonlySet<string>): string {
  const allowed = (address: string) => allowedLinks.has(trimAddress(address));
  return words
    .replace(INVISIBLE, (character) => (character === '\n' ? '\n' : ''))
    .replace(SCRIPT, '')
    .replace(IMAGE, '')
    .replace(LINK_DEFINITION, '')
    .replace(MARKDOWN_LINK, (whole, label: string, address: string) => (allowed(address) ? whole : label))
    .replace(TAG, '')
    .replace(OTHER_SCHEME, '')
    .replace(WEB_ADDRESS, (address) => (allowed(address) ? address : ''))
    .replace(/[ \t]+/g, ' ')
    .replace(/ +([.,;:!?])/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Addresses in a text, without the punctuation that ends the sentence. */
export function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\bhttps?:\/\/[^\s<>"'`)\]]+/gi)].map(([address]) => trimAddress(address));
}

const trimAddress = (address: string) => address.replace(/[.,;:!?…*_~]+$/u, '');
