/** How many numbers of 1 … `last` are missing or come more than once; beyond `last` counts too. */
export function countGaps(numbers: readonly number[], last: number): number {
  const seen = new Map<number, number>();
  for (const number of numbers) seen.set(number, (seen.get(number) ?? 0) + 1);
  let wrong = 0;
  for (let number = 1; number <= last; number++) {
    if (seen.get(number) !== 1) wrong++;
    seen.delete(number);
  }
  return wrong + seen.size;
}

/** Of the ids that were sent: which are not among the stored ones, and which are there more than once. */
export function compareIds(
  sent: readonly string[],
  stored: readonly (string | null)[],
): { readonly lost: string[]; readonly doubled: string[] } {
  const times = new Map<string, number>();
  for (const id of stored) if (id !== null) times.set(id, (times.get(id) ?? 0) + 1);
  return {
    lost: sent.filter((id) => !times.has(id)),
    doubled: sent.filter((id) => (times.get(id) ?? 0) > 1),
  };
}
