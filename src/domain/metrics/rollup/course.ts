import { DIMENSIONS } from '../figures';
import type { Amounts } from './codes';
import type { Part, Step } from './part';
import type { Place } from './placed';
import { SLICES } from './slices';

/** What is followed: a conversation, or an episode in one of its cohorts. */
export interface Subject {
  readonly name: string;
  readonly conversationId: string;
  readonly cohortAt: Date;
}

interface Line {
  readonly subject: Subject;
  readonly place: Place;
  /** Amounts from each moment on, where they differ from those before. */
  readonly changes: { readonly at: number; readonly amounts: Amounts }[];
  seenAt: number;
}

const NOTHING: Amounts = new Map();

/** Follows the amounts of a lead's conversations from one turning point to the next. */
export class Course {
  readonly #lines = new Map<string, Map<string, Line>>();
  readonly #known = new Map<string, Amounts>();
  readonly #names = new Map<Amounts, string>();
  #at = Number.NEGATIVE_INFINITY;

  begin(at: number): void {
    this.#at = at;
  }

  /** What a subject adds at these places at the moment that is looked at. */
  note(subject: Subject, noted: readonly (readonly [Place, Amounts])[]): void {
    const key = `${subject.name} ${subject.cohortAt.getTime()}`;
    const lines = this.#lines.get(key) ?? new Map<string, Line>();
    this.#lines.set(key, lines);
    for (const [place, amounts] of noted) {
      const line = lines.get(place.name) ?? { subject, place, changes: [], seenAt: this.#at };
      lines.set(place.name, line);
      line.seenAt = this.#at;
      this.#change(line, this.#same(amounts));
    }
  }

  /** What was not noted at this moment adds nothing any more. */
  finish(): void {
    for (const lines of this.#lines.values()) {
      for (const line of lines.values()) if (line.seenAt < this.#at) this.#change(line, NOTHING);
    }
  }

  /** Slices of a subject with the same course of amounts become one part, where their values do not contradict. */
  parts(): readonly Part[] {
    return [...this.#lines.values()].flatMap((lines) => this.#partsOf(lines.values()));
  }

  #partsOf(lines: Iterable<Line>): Part[] {
    const open = new Map<string, Merged[]>();
    for (const { subject, place, changes } of lines) {
      const course = changes.map(({ at, amounts }) => `${at} ${this.#names.get(amounts) ?? ''}`).join();
      const candidates = open.get(course) ?? [];
      open.set(course, candidates);
      const fitting = candidates.find((merged) => merged.accepts(place));
      if (fitting === undefined) candidates.push(new Merged(subject, place, stepsOf(changes)));
      else fitting.take(place);
    }
    return [...open.values()].flat().flatMap((merged) => (merged.steps.length === 0 ? [] : [merged.part()]));
  }

  #change(line: Line, amounts: Amounts): void {
    if ((line.changes.at(-1)?.amounts ?? NOTHING) !== amounts) line.changes.push({ at: this.#at, amounts });
  }

  /** Equal amounts are the same object, so that they are compared once. */
  #same(amounts: Amounts): Amounts {
    const given = this.#names.get(amounts);
    if (given !== undefined) return this.#known.get(given) ?? amounts;
    if (amounts.size === 0) return NOTHING;
    let name = '';
    for (const [code, amount] of amounts) name += `${code}:${amount};`;
    const known = this.#known.get(name) ?? amounts;
    this.#known.set(name, known);
    this.#names.set(amounts, name);
    return known;
  }
}

/** Slices that share one part. */
class Merged {
  readonly #values: (string | null)[];
  readonly #cutBy = new Set<string>();
  #slices = 0;

  constructor(
    private readonly subject: Subject,
    first: Place,
    readonly steps: readonly Step[],
  ) {
    this.#values = [...first.values];
    this.take(first);
  }

  accepts({ slice, values }: Place): boolean {
    const cut = SLICES[slice] ?? [];
    return DIMENSIONS.every(
      (dimension, index) =>
        !cut.includes(dimension) || !this.#cutBy.has(dimension) || values[index] === this.#values[index],
    );
  }

  take({ slice, values }: Place): void {
    this.#slices += 2 ** slice;
    for (const dimension of SLICES[slice] ?? []) {
      this.#cutBy.add(dimension);
      const index = DIMENSIONS.indexOf(dimension);
      this.#values[index] = values[index] ?? null;
    }
  }

  part(): Part {
    const { conversationId, cohortAt } = this.subject;
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
