const KEY = 'baton-recent-emoji';
const KEPT = 16;
const SEPARATOR = ' ';

/** The emoji used last in this browser, newest first. */
export function recentEmoji(storage: () => Storage): readonly string[] {
  try {
    return (storage().getItem(KEY) ?? '')
      .split(SEPARATOR)
      .filter((sign) => sign !== '')
      .slice(0, KEPT);
  } catch {
    return [];
  }
}

/** Remembers one that was picked. */
export function rememberEmoji(storage: () => Storage, sign: string): void {
  const list = [sign, ...recentEmoji(storage).filter((one) => one !== sign)].slice(0, KEPT);
  try {
    storage().setItem(KEY, list.join(SEPARATOR));
  } catch {
    // A full or blocked storage costs the memory, not the emoji.
  }
}
