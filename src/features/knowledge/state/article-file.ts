export interface ImportedArticle {
  readonly title: string;
  readonly body: string;
  readonly category: string;
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n?/;
const FIRST_HEADING = /^#\s+(.+?)\s*#*\s*$/m;
const TITLE_CHARACTERS = 200;
const CATEGORY_CHARACTERS = 80;

/**
 * An article from a Markdown file: its title from the front matter, else the first heading, else the file's name; the
 * category from the front matter.
 *
 * @returns null when the file holds no text
 */
export function articleFromFile(fileName: string, text: string): ImportedArticle | null {
  const plain = text.replace(/^\u{FEFF}/u, '').replace(/\r\n?/g, '\n');
  const front = FRONT_MATTER.exec(plain);
  const meta = front ? readMeta(front[1] ?? '') : new Map<string, string>();
  const rest = plain.slice(front?.[0].length ?? 0);
  const heading = FIRST_HEADING.exec(rest);
  const opensWithHeading = heading !== null && rest.slice(0, heading.index).trim() === '';
  const title = meta.get('title') || (opensWithHeading ? heading[1] : undefined) || nameOf(fileName);
  // The title stands above the text already.
  const body = (opensWithHeading ? rest.slice(heading.index + heading[0].length) : rest).trim();
  if (body === '') return null;
  const category = (meta.get('category') ?? '').slice(0, CATEGORY_CHARACTERS);
  return { title: title.slice(0, TITLE_CHARACTERS), body, category };
}

function readMeta(front: string): Map<string, string> {
  const pairs = front.split('\n').flatMap((line): [string, string][] => {
    const match = /^(\w+):\s*(.*?)\s*$/.exec(line);
    const value = match?.[2]?.replace(/^(["'])(.*)\1$/, '$2') ?? '';
    return match?.[1] ? [[match[1].toLowerCase(), value]] : [];
  });
  return new Map(pairs);
}

/** "how-to-return_goods.md" → "How to return goods". */
function nameOf(fileName: string): string {
  const words = fileName
    .replace(/\.(?:md|markdown|txt)$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? 'Article' : words.charAt(0).toUpperCase() + words.slice(1);
}
