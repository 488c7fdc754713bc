export const SLUG_CHARACTERS = 48;
const FEWEST_CHARACTERS = 3;

/** Words that the product's own addresses use or may come to use. */
const RESERVED = new Set([
  'admin',
  'api',
  'baton',
  'chat',
  'demo',
  'help',
  'new',
  'preview',
  'settings',
  'widget',
]);

/** What is wrong with the address of a hosted page; null when nothing is. */
export function slugProblem(slug: string): string | null {
  if (!/^[a-z0-9-]*$/.test(slug)) return 'Lower-case letters, digits and hyphens only';
  if (slug.length < FEWEST_CHARACTERS) return `At least ${FEWEST_CHARACTERS} characters`;
  if (slug.length > SLUG_CHARACTERS) return `At most ${SLUG_CHARACTERS} characters`;
  if (!/^[a-z0-9]/.test(slug) || !/[a-z0-9]$/.test(slug) || slug.includes('--')) {
    return 'Hyphens only between letters or digits, one at a time';
  }
  // Public keys begin like this, and a channel is found by either.
  if (slug.startsWith('ch-')) return 'Must not begin with “ch-”';
  if (RESERVED.has(slug)) return `“${slug}” is reserved`;
  return null;
}

/** A slug for a name: `Bücher & Café` becomes `bucher-cafe`; empty when the name has nothing that fits. */
export function slugFor(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_CHARACTERS)
    .replace(/^-+|-+$/g, '');
}
