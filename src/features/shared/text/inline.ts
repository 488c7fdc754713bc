/** What a message may consist of: words, emphasis and links to http(s) pages. There is no node for anything else. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** A colleague who is called; in notes only. */
  | { readonly kind: 'mention'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'bold'; readonly children: readonly Inline[] };

/** The address if it is an http(s) URL with a host, else null: no `javascript:`, no `data:`, nothing relative. */
export function safeHref(candidate: string): string | null {
  if (!/^https?:\/\/[^\s/?#]/i.test(candidate)) return null;
  try {
    const url = new URL(candidate);
    return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' ? url.href : null;
  } catch {
    return null;
  }
}

const urlPattern = /https?:\/\/[^\s<>"'`]+/gi;

/** Punctuation after an address belongs to the sentence; a closing bracket only if its partner is not inside. */
function trimAddress(address: string): string {
  let end = address.length;
  for (;;) {
    const last = address[end - 1] ?? '';
    const body = address.slice(0, end);
    const unpaired =
      (last === ')' && count(body, ')') > count(body, '(')) ||
      (last === ']' && count(body, ']') > count(body, '['));
    if (!/[.,;:!?…*_~。、，]/.test(last) && !unpaired) return body;
    end -= 1;
  }
}

const count = (text: string, character: string) => text.split(character).length - 1;

/** Plain text with its addresses made links; the texts of the nodes put together are the text that came in. */
export function autolink(text: string): Inline[] {
  const nodes: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(urlPattern)) {
    const address = trimAddress(match[0]);
    const href = safeHref(address);
    if (!href) continue;
    if (match.index > from) nodes.push({ kind: 'text', text: text.slice(from, match.index) });
    nodes.push({ kind: 'link', text: address, href });
    from = match.index + address.length;
  }
  if (from < text.length) nodes.push({ kind: 'text', text: text.slice(from) });
  return nodes;
}
