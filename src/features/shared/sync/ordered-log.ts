/**
 * One conversation as this browser knows it (design §1, §7). The server numbers every change without gaps (`seq` for
 * visitors, `teamSeq` for the team). Events are hints that may be lost, doubled or reordered, so a change is applied only
 * when all before it are; whatever is missing is fetched with `?after=`. Pure: every function returns a new log.
 */
export interface LogEntry<T> {
  readonly id: string;
  /** Number of the change that made the entry what it is. */
  readonly change: number;
  readonly value: T;
}

export interface OrderedLog<T> {
  /** Every change up to this number is in `entries`. */
  readonly applied: number;
  /** The highest number that anybody has mentioned. */
  readonly known: number;
  readonly entries: ReadonlyMap<string, LogEntry<T>>;
  /** Changes that arrived before their predecessors, by number. */
  readonly held: ReadonlyMap<number, LogEntry<T>>;
}

export function emptyLog<T>(): OrderedLog<T> {
  return { applied: 0, known: 0, entries: new Map(), held: new Map() };
}

/** True while a change is known to exist that is not applied: fetch `?after=` `log.applied`. */
export function isBehind<T>(log: OrderedLog<T>): boolean {
  return log.known > log.applied;
}

/** The server's counter was seen somewhere (a conversation's `lastSeq`), with or without the change itself. */
export function noteCounter<T>(log: OrderedLog<T>, counter: number): OrderedLog<T> {
  return counter > log.known ? { ...log, known: counter } : log;
}

/** One change as an event or an answer brought it. Changes already applied are ignored. */
export function applyEvent<T>(log: OrderedLog<T>, entry: LogEntry<T>): OrderedLog<T> {
  if (entry.change <= log.applied) return log;
  const held = new Map(log.held).set(entry.change, entry);
  return release({ ...log, known: Math.max(log.known, entry.change), held });
}

/**
 * The answer to `?after=N`: every entry created or changed since N, in its present state. Answers may arrive late and
 * out of order; an entry never goes back to an earlier state.
 */
export function applyFetch<T>(
  log: OrderedLog<T>,
  after: number,
  fetched: readonly LogEntry<T>[],
): OrderedLog<T> {
  if (after > log.applied) return log;
  const entries = new Map(log.entries);
  let applied = log.applied;
  for (const entry of fetched) {
    const present = entries.get(entry.id);
    if (!present || present.change < entry.change) entries.set(entry.id, entry);
    applied = Math.max(applied, entry.change);
  }
  return release({ ...log, applied, known: Math.max(log.known, applied), entries });
}

/**
 * Entries of an earlier stretch, in their present state. They say nothing about changes elsewhere, so what counts as
 * applied stays.
 */
export function applyPage<T>(log: OrderedLog<T>, page: readonly LogEntry<T>[]): OrderedLog<T> {
  const entries = new Map(log.entries);
  for (const entry of page) {
    const present = entries.get(entry.id);
    if (!present || present.change < entry.change) entries.set(entry.id, entry);
  }
  return { ...log, entries };
}

/** Moves held changes into the log as far as they follow without a gap. */
function release<T>(log: OrderedLog<T>): OrderedLog<T> {
  const entries = new Map(log.entries);
  const held = new Map(log.held);
  let applied = log.applied;
  for (const change of held.keys()) if (change <= applied) held.delete(change);
  for (let next = held.get(applied + 1); next; next = held.get(applied + 1)) {
    applied += 1;
    held.delete(applied);
    // A page may have brought a later state already.
    if ((entries.get(next.id)?.change ?? 0) < next.change) entries.set(next.id, next);
  }
  return { ...log, applied, entries, held };
}
