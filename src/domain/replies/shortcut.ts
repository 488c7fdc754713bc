export const SHORTCUT_CHARACTERS = 32;
export const REPLIES_PER_ORG = 1_000;

const SHORTCUT = new RegExp(`^[\\p{L}\\p{N}_-]{1,${SHORTCUT_CHARACTERS}}$`, 'u');

/** A shortcut as it is stored: lower case, without the slash that people type; null when it is none. */
export function shortcutOf(typed: string): string | null {
  const shortcut = typed.trim().replace(/^\//, '').toLowerCase();
  return SHORTCUT.test(shortcut) ? shortcut : null;
}
