/**
 * The template language of the policy's messages: `{{variable}}`, and `[[optional part]]`, which is left
 * out when a variable in it is unknown. `[[first|second]]` says the first part whose variables are known.
 */

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'choice'; readonly alternatives: readonly (readonly TemplatePart[])[] };

const TOKENS = /\[\[(.*?)\]\]|\{\{\s*([^{}]*?)\s*\}\}/gs;

/** Splits a template into its parts; what is no well-formed token stays text. */
export function parseTemplate(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of template.matchAll(TOKENS)) {
    if (match.index > end) parts.push({ kind: 'text', text: template.slice(end, match.index) });
    const [whole, choice, variable] = match;
    if (choice !== undefined) {
      parts.push({ kind: 'choice', alternatives: choice.split('|').map((one) => parseTemplate(one)) });
    } else {
      parts.push({ kind: 'variable', name: variable ?? '' });
    }
    end = match.index + whole.length;
  }
  if (end < template.length) parts.push({ kind: 'text', text: template.slice(end) });
  return parts;
}

/** Names of the variables outside optional parts, and of those inside, each once and in order. */
export function variablesIn(template: string): { required: readonly string[]; optional: readonly string[] } {
  const required = new Set<string>();
  const optional = new Set<string>();
  for (const part of parseTemplate(template)) {
    if (part.kind === 'variable') required.add(part.name);
    if (part.kind === 'choice') for (const name of part.alternatives.flatMap(namesIn)) optional.add(name);
  }
  return { required: [...required], optional: [...optional] };
}

/** True when a brace or bracket pair is left open, so that its characters would be shown to the visitor. */
export function hasBrokenSyntax(template: string): boolean {
  return parseTemplate(template).some(isBroken);
}

function isBroken(part: TemplatePart): boolean {
  if (part.kind === 'text') return /\{\{|\}\}|\[\[|\]\]/.test(part.text);
  if (part.kind === 'variable') return part.name === '';
  return part.alternatives.some((parts) => parts.some(isBroken));
}

function namesIn(parts: readonly TemplatePart[]): string[] {
  return parts.flatMap((part) => (part.kind === 'variable' ? [part.name] : []));
}

/** Stands where a variable had no value, until the punctuation around it is put right. */
const GAP = '\u{E000}';

/**
 * Fills a template. Values are inserted as they are and never read as template again; unknown variables
 * disappear together with the comma, brackets or quotation marks that held them.
 *
 * @param valueFor the value of a variable, or null when it is unknown
 */
export function fillTemplate(template: string, valueFor: (name: string) => string | null): string {
  const fill = (parts: readonly TemplatePart[]): string =>
    parts
      .map((part) => {
        if (part.kind === 'text') return part.text.replaceAll(GAP, '');
        if (part.kind === 'variable') return valueFor(part.name)?.replaceAll(GAP, '') ?? GAP;
        const known = part.alternatives.find((one) => namesIn(one).every((name) => valueFor(name) !== null));
        return known === undefined ? '' : fill(known);
      })
      .join('');
  return closeGaps(fill(parseTemplate(template)));
}

function closeGaps(text: string): string {
  const closed = text
    .replace(new RegExp(`[(\\["“«„'‘]\\s*${GAP}\\s*[)\\]"”»“'’]`, 'g'), GAP)
    .replace(new RegExp(`(^|[.!?…؟]\\s+)${GAP}\\s*[,;:،؛–—-]?\\s*(\\p{Ll})?`, 'gmu'), startSentence)
    // "Hello, ␣!" loses its comma; "␣, welcome" too.
    .replace(new RegExp(`[,;:–—،؛-]?\\s*${GAP}(?=[.,;:!?…،؟؛)]|\\s*$)`, 'gm'), '')
    .replace(new RegExp(`[ \\t]*${GAP}([ \\t]*)`, 'g'), ' ');
  return closed
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/^[ \t]*[.,;:!?…،؟؛]+(?=\s|$)[ \t]*/gm, '')
    .trim();
}

function startSentence(_: string, before: string, letter: string | undefined): string {
  return before + (letter ?? '').toUpperCase();
}
