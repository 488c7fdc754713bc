import { DIMENSIONS } from '../figures';
import type { Amounts } from './codes';
import type { Part, Step } from './part';
import type { Place } from './placed';
import { SLICES } from './slices';

/** What one subject adds to one slice at the moment that is looked at. */
export interface Note {
  /** What is looked at: a conversation, or an episode in one of its cohorts. */
  readonly subject: string;
  readonly conversationId: string;
  readonly cohortAt: Date;
  readonly place: Place;
  readonly amounts: Amounts;
}

interface Line {
  readonly note: Note;
  /** Amounts from each moment on, where they differ from those before. */
  readonly changes: { readonly at: number; readonly amounts: Amounts }[];
  seenAt: number;
}

const NOTHING: Amounts = new Map();

/** Follows the amounts of a lead's conversations from one turning point to the next. */
export class Course {
  readonly #lines = new Map<string, Line>();
  readonly #known = new Map<string, Amounts>();
  readonly #names = new Map<Amounts, string>();
  #at = Number.NEGATIVE_INFINITY;

  begin(at: number): void {
    this.#at = at;
  }

  note(note: Note): void {
    const key = `${note.subject}|${note.cohortAt.getTime()}|${note.place.name}`;
    const line = this.#lines.get(key) ?? { note, changes: [], seenAt: this.#at };
    this.#lines.set(key, line);
    line.seenAt = this.#at;
    this.#change(line, this.#same(note.amounts));
  }

  /** What was not noted at this moment adds nothing any more. */
  finish(): void {
    for (const line of this.#lines.values()) if (line.seenAt < this.#at) this.#change(line, NOTHING);
  }

  /** Slices of a subject with the same course of amounts become one part, where their values do not contradict. */
  parts(): readonly Part[] {
    const open = new Map<string, Merged[]>();
    for (const { note, changes } of this.#lines.values()) {
      const course = changes.map(({ at, amounts }) => `${at} ${this.#names.get(amounts) ?? ''}`).join();
      const key = `${note.subject}|${note.cohortAt.getTime()}|${course}`;
      const candidates = open.get(key) ?? [];
      open.set(key, candidates);
      const fitting = candidates.find((merged) => merged.accepts(note));
      if (fitting === undefined) candidates.push(new Merged(note, stepsOf(changes)));
      else fitting.take(note);
    }
    return [...open.values()].flat().flatMap((merged) => (merged.steps.length === 0 ? [] : [merged.part()]));
  }

  #change(line: Line, amounts: Amounts): void {
    if ((line.changes.at(-1)?.amounts ?? NOTHING) !== amounts) line.changes.push({ at: this.#at, amounts });
  }

  /** Equal amounts are the same object, so that they are compared once. */
  #same(amounts: Amounts): Amounts {
    if (this.#names.has(amounts)) return amounts;
    if (amounts.size === 0) return NOTHING;
    const name = [...amounts].join(';');
    const known = this.#known.get(name) ?? amounts;
    this.#known.set(name, known);
    this.#names.set(known, name);
    return known;
  }
}

/** Slices that share one part. */
class Merged {
  readonly #values: (string | null)[];
  readonly #cutBy = new Set<string>();
  #slices = 0;

  constructor(
    private readonly first: Note,
    readonly steps: readonly Step[],
  ) {
    this.#values = [...first.place.values];
    this.take(first);
  }

  accepts({ place: { slice, values } }: Note): boolean {
    const cut = SLICES[slice] ?? [];
    return DIMENSIONS.every(
      (dimension, index) =>
        !cut.includes(dimension) || !this.#cutBy.has(dimension) || values[index] === this.#values[index],
    );
  }

  take({ place: { slice, values } }: Note): void {
    this.#slices += 2 ** slice;
    for (const dimension of SLICES[slice] ?? []) {
      this.#cutBy.add(dimension);
      const index = DIMENSIONS.indexOf(dimension);
      this.#values[index] = values[index] ?? null;
    }
  }

  part(): Part {
    const { conversationId, cohortAt } = this.first;
    return { conversationId, cohortAt, slices: this.#slices, values: this.#values, steps: this.steps };
  }
}

function stepsOf(changes: Line['changes']): Step[] {
  return changes.flatMap(({ at, amounts }, index) => {
    const before = changes[index - 1]?.amounts ?? NOTHING;
    const codes = new Set([...before.keys(), ...amounts.keys()]);
    return [...codes].flatMap((code) => {
      const amount = (amounts.get(code) ?? 0) - (before.get(code) ?? 0);
      return amount === 0 ? [] : [{ at, code, amount }];
    });
  });
}
