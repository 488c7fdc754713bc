import type { Candidate, FieldInput } from './field-input';

const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}(?![\p{L}\p{N}@-])/gu;
/** "jane at acme dot com", "jane(at)acme.com", "jane [at] acme [dot] com", "jane @ acme . com" */
const SPELT =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63})(?:\s?[([{]at[)\]}]\s?|\sat\s|\s@\s?|@\s)([\p{L}\p{N}-]+(?:(?:\s?[([{]dot[)\]}]\s?|\sdot\s|\s?\.\s?)[\p{L}\p{N}-]+){1,3})(?![\p{L}\p{N}@])/giu;
const DOT = /\s?[([{]dot[)\]}]\s?|\sdot\s|\s?\.\s?/giu;
const SAID_DOT = /\bdot\b|[([{]at[)\]}]/iu;
/** "I wrote to support@…": somebody else's address. */
const NOT_THEIRS =
  /(?:wrote|written|emailed|mailed|writing|email from|mail from|message from|reply from)(?: to)?\s*$/iu;

function isPlausible(address: string): boolean {
  const [local = '', domain = ''] = address.split('@');
  return !/^\.|\.$|\.\./u.test(local) && !/\.\.|^-|-\./u.test(domain) && address.length <= 254;
}

/** E-mail addresses, also spelt out. The domain is lower-cased; the local part stays as written. */
export function readEmails({ text, options }: FieldInput): Candidate<'email'>[] {
  const found: Candidate<'email'>[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const written = match[0];
    const [local = '', domain = ''] = written.split('@');
    if (!isPlausible(written) || NOT_THEIRS.test(text.slice(0, match.index))) continue;
    const span = { start: match.index, end: match.index + written.length };
    found.push({ value: `${local}@${domain.toLowerCase()}`, confidence: 0.98, span });
  }
  if (found.length > 0) return found;
  for (const match of text.matchAll(SPELT)) {
    const [written, local = '', spelt = ''] = match;
    if (!SAID_DOT.test(written) && !written.includes('@') && options.asked !== 'email') continue;
    const domain = spelt.replace(DOT, '.').toLowerCase();
    if (!/\.\p{L}{2,24}$/u.test(domain) || !isPlausible(`${local}@${domain}`)) continue;
    const span = { start: match.index, end: match.index + written.length };
    found.push({ value: `${local}@${domain}`, confidence: 0.85, span });
  }
  return found;
}
