/**
 * What is loaded of a long thread: stretches of places (`teamSeq` at creation) without gaps inside. Whoever jumps to a
 * message far up has a stretch around it and one at the end; they grow together as more is read. Pure.
 */
export interface Stretch {
  /** The first place covered; 0 reaches the beginning. */
  readonly from: number;
  /** The last place covered; `OPEN_END` is the stretch that new entries belong to. */
  readonly to: number;
  /** A person had the conversation right before. */
  readonly withPerson: boolean;
}

export const OPEN_END = Number.POSITIVE_INFINITY;

/** Adds a page; stretches that touch become one. Ascending and apart. */
export function withStretch(stretches: readonly Stretch[], page: Stretch): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const next of [...stretches, page].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && next.from <= last.to + 1) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, next.to) };
    } else joined.push(next);
  }
  return joined;
}

/** The stretch that holds a place; the one at the end where none does or none is asked for. */
export function stretchAt(stretches: readonly Stretch[], place: number | null): Stretch | undefined {
  const holding = stretches.find(({ from, to }) => place !== null && from <= place && place <= to);
  return holding ?? stretches.at(-1);
}
