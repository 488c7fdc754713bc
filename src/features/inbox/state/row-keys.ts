/** Keys of a list's rows from one drawing to the next. */
export interface RowKeys {
  /**
   * @param ids in their new order; each is there once
   * @param held the row with the keyboard, which is never made anew
   * @returns a key for each id
   */
  after(ids: readonly string[], held: string | null): ReadonlyMap<string, string>;
}

/**
 * A row that overtook others gets a new key, and is made anew in its place. React would leave it where it is and move
 * every row that it has overtaken, each taken out of the page and laid out again: with the last of fifty rows on top,
 * forty-nine.
 */
export function createRowKeys(): RowKeys {
  let drawn: readonly string[] = [];
  let keys: ReadonlyMap<string, string> = new Map();
  let moves = 0;
  return {
    after: (ids, held) => {
      if (ids === drawn) return keys;
      const places = new Map(drawn.map((id, place) => [id, place]));
      const known = ids.filter((id) => places.has(id));
      const staying = longestRise(known.map((id) => places.get(id) ?? 0));
      const moved = new Set(known.filter((_, index) => !staying.has(index)));
      if (held !== null && moved.has(held)) moved.clear();
      drawn = ids;
      keys = new Map(
        ids.map((id) => {
          if (!moved.has(id)) return [id, keys.get(id) ?? id];
          moves += 1;
          return [id, `${id} ${moves}`];
        }),
      );
      return keys;
    },
  };
}

/** Indices of a longest rising subsequence: the most that can stay where they are. */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  /** By length: where the rise of that length with the lowest end ends. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, value] of values.entries()) {
    const at = ends.findIndex((end) => (values[end] ?? 0) >= value);
    const length = at < 0 ? ends.length : at;
    before[index] = ends[length - 1];
    ends[length] = index;
  }
  const rise = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) rise.add(index);
  return rise;
}
