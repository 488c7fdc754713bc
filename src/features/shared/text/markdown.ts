import { autolink, type Inline, safeHref } from './inline';

/** The Markdown that an answer of the bot may use: paragraphs, lists, bold, links. Everything else stays text. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

const bulletPattern = /^\s{0,3}[-*•]\s+(.+)$/;
const numberPattern = /^\s{0,3}\d{1,3}[.)]\s+(.+)$/;
const markPattern = /\*\*([^*\n]+)\*\*|\[([^[\]\n]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g;

/** A label that names an address must name the one it leads to. */
function honestLabel(label: string, href: string): boolean {
  const named = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/:?#]|$)/i.exec(label.trim())?.[1];
  return (
    named === undefined ||
    new URL(href).hostname.replace(/^www\./, '') === named.toLowerCase().replace(/^www\./, '')
  );
}

function inlineMarkdown(text: string): Inline[] {
  const nodes: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(markPattern)) {
    const [whole, bold, label, address] = match;
    const href = address === undefined ? null : safeHref(address);
    if (bold === undefined && (href === null || label === undefined || !honestLabel(label, href))) continue;
    nodes.push(...autolink(text.slice(from, match.index)));
    if (bold !== undefined) nodes.push({ kind: 'bold', children: autolink(bold) });
    else if (href !== null && label !== undefined) nodes.push({ kind: 'link', text: label, href });
    from = match.index + whole.length;
  }
  return [...nodes, ...autolink(text.slice(from))];
}

/** Blocks of an answer, in order. Any input is fine; there is no way to get markup through. */
export function parseMarkdown(text: string): Block[] {
  const blocks: { kind: 'paragraph' | 'bullets' | 'numbers'; lines: Inline[][] }[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const bullet = bulletPattern.exec(line)?.[1];
    const numbered = numberPattern.exec(line)?.[1];
    const kind = bullet !== undefined ? 'bullets' : numbered !== undefined ? 'numbers' : 'paragraph';
    const last = blocks.at(-1);
    const inlines = inlineMarkdown(bullet ?? numbered ?? line);
    if (open && last?.kind === kind) last.lines.push(inlines);
    else blocks.push({ kind, lines: [inlines] });
    open = true;
  }
  return blocks.map(({ kind, lines }) =>
    kind === 'paragraph' ? { kind, lines } : { kind: 'list', ordered: kind === 'numbers', items: lines },
  );
}

/** Words only, as others write them: line breaks and addresses. */
export function parsePlain(text: string): Block[] {
  return [{ kind: 'paragraph', lines: text.split('\n').map(autolink) }];
}
