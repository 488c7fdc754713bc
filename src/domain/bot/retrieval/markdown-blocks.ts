/** What passages need to know of Markdown: headings, paragraphs, list items and table rows, as plain text. */

export type MarkdownBlock =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'item'; text: string };

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const ITEM = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}.*$/;
const FENCE = /^\s*(?:```|~~~)/;

/** Splits a Markdown text into its blocks in reading order; code fences are kept as paragraphs. */
export function markdownBlocks(markdown: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let open: string[] = [];
  let tableHead: string[] | null = null;
  const flush = () => {
    const text = plainText(open.join(' '));
    if (text !== '') blocks.push({ kind: 'paragraph', text });
    open = [];
  };
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (line.trim() === '' || FENCE.test(line)) {
      flush();
      tableHead = null;
      continue;
    }
    const heading = HEADING.exec(line);
    const item = ITEM.exec(line);
    if (heading) {
      flush();
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: plainText(heading[2] ?? '') });
    } else if (line.trim().startsWith('|')) {
      flush();
      if (TABLE_RULE.test(line)) continue;
      const cells = cellsOf(line);
      if (tableHead === null) tableHead = cells;
      else blocks.push({ kind: 'item', text: rowInWords(tableHead, cells) });
    } else if (item) {
      flush();
      blocks.push({ kind: 'item', text: plainText(item[1] ?? '') });
    } else if (/^\s{2,}\S/.test(line) && open.length === 0 && blocks.at(-1)?.kind === 'item') {
      const last = blocks.pop();
      blocks.push({ kind: 'item', text: `${last?.text ?? ''} ${plainText(line)}` });
    } else {
      open.push(line.trim());
    }
  }
  flush();
  return blocks;
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => plainText(cell));
}

/** "Growth: price €199, users 15": a row on its own still says which column each value belongs to. */
function rowInWords(head: readonly string[], cells: readonly string[]): string {
  const [name = '', ...values] = cells;
  const rest = values
    .map((value, index) => `${head[index + 1] ?? ''} ${value}`.trim())
    .filter((cell) => cell !== '');
  return rest.length === 0 ? name : `${name}: ${rest.join(', ')}`;
}

/** The words a reader sees: no emphasis marks, link targets, images, code marks or HTML tags. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/^\s*>\s?/gm, '')
    .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}\\])[*_](\S(?:[^*_]*\S)?)[*_](?![\p{L}\p{N}])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
