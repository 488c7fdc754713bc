const KEPT = 5;
const SHORTEST = 2;

const keyOf = (memberId: string) => `baton-recent-searches-${memberId}`;

/** What a member searched for last in this browser, newest first. */
export function recentSearches(storage: () => Storage, memberId: string): readonly string[] {
  try {
    const stored: unknown = JSON.parse(storage().getItem(keyOf(memberId)) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, KEPT) : [];
  } catch {
    return [];
  }
}

/** Remembers a search that was used; the beginnings of it that were stored before give way. */
export function rememberSearch(storage: () => Storage, memberId: string, words: string): void {
  const wanted = words.trim();
  if (wanted.length < SHORTEST) return;
  const lower = wanted.toLowerCase();
  const others = recentSearches(storage, memberId).filter((one) => !lower.startsWith(one.toLowerCase()));
  store(storage, memberId, [wanted, ...others].slice(0, KEPT));
}

export function forgetSearches(storage: () => Storage, memberId: string): void {
  store(storage, memberId, []);
}

function store(storage: () => Storage, memberId: string, list: readonly string[]): void {
  try {
    storage().setItem(keyOf(memberId), JSON.stringify(list));
  } catch {
    // A full or blocked storage costs the memory, not the search.
  }
}
