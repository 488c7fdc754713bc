import type { Amounts } from './codes';
import type { Part, Step } from './part';
import { isSameAt, placesCutBy, type Spot, togetherIn, type Values, valuesCutBy } from './spot';

/** What is followed: a conversation, or an episode in one of its cohorts. */
export interface Subject {
  readonly name: string;
  readonly conversationId: string;
  readonly cohortAt: Date;
}

/** What a subject adds at a spot. */
interface Line {
  readonly spot: Spot;
  readonly steps: Step[];
  amounts: Amounts;
  seenAt: number;
}

interface Followed {
  readonly subject: Subject;
  readonly lines: Map<Spot, Line>;
}

const NOTHING: Amounts = new Map();

/** Follows the amounts of a lead's conversations from one turning point to the next. */
export class Course {
  readonly #followed = new Map<string, Followed>();
  #at = Number.NEGATIVE_INFINITY;

  begin(at: number): void {
    this.#at = at;
  }

  /** What a subject adds at a spot at the moment that is looked at; of a subject's spots none hold for the same slice and values. */
  note(subject: Subject, spot: Spot, amounts: Amounts): void {
    const key = `${subject.name} ${subject.cohortAt.getTime()}`;
    const followed = this.#followed.get(key) ?? { subject, lines: new Map<Spot, Line>() };
    this.#followed.set(key, followed);
    const line = followed.lines.get(spot) ?? { spot, steps: [], amounts: NOTHING, seenAt: this.#at };
    followed.lines.set(spot, line);
    line.seenAt = this.#at;
    this.#change(line, amounts);
  }

  /** What was not noted at this moment adds nothing any more. */
  finish(): void {
    for (const { lines } of this.#followed.values()) {
      for (const line of lines.values()) if (line.seenAt < this.#at) this.#change(line, NOTHING);
    }
  }

  /** Slices of a subject with the same steps become one part, where their values do not contradict. */
  parts(): readonly Part[] {
    return [...this.#followed.values()].flatMap(partsOf);
  }

  #change(line: Line, amounts: Amounts): void {
    const before = line.amounts;
    if (before === amounts) return;
    for (const [code, amount] of amounts) {
      const more = amount - (before.get(code) ?? 0);
      if (more !== 0) line.steps.push({ at: this.#at, code, amount: more });
    }
    for (const [code, amount] of before) {
      if (!amounts.has(code)) line.steps.push({ at: this.#at, code, amount: -amount });
    }
    line.amounts = amounts;
  }
}

function partsOf({ subject, lines }: Followed): Part[] {
  const all = [...lines.values()];
  const open = new Map<string, Merged[]>();
  for (const { members, slices } of togetherIn(all.map(({ spot }) => spot))) {
    const own = members.flatMap((index) => all[index] ?? []);
    const [first] = own;
    if (first === undefined) continue;
    const steps = own.length === 1 ? first.steps : joined(own);
    if (steps.length === 0) continue;
    const course = steps.map(({ at, code, amount }) => `${at} ${code} ${amount}`).join();
    const candidates = open.get(course) ?? [];
    open.set(course, candidates);
    const fitting = candidates.find((merged) => merged.accepts(slices, first.spot.values));
    if (fitting === undefined) candidates.push(new Merged(slices, first.spot.values, steps));
    else fitting.take(slices, first.spot.values);
  }
  const { conversationId, cohortAt } = subject;
  return [...open.values()].flat().map((merged) => ({ conversationId, cohortAt, ...merged.part() }));
}

/** The steps of one after the other; where one ends as the next begins, what differs. */
function joined(lines: readonly Line[]): readonly Step[] {
  const moments = new Map<number, Map<number, number>>();
  for (const { at, code, amount } of lines.flatMap(({ steps }) => steps)) {
    const codes = moments.get(at) ?? new Map<number, number>();
    moments.set(at, codes);
    codes.set(code, (codes.get(code) ?? 0) + amount);
  }
  return [...moments]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([at, codes]) =>
      [...codes].flatMap(([code, amount]) => (amount === 0 ? [] : [{ at, code, amount }])),
    );
}

/** Slices that share one part. */
class Merged {
  #slices: number;
  #values: Values;
  #cutBy: number;

  constructor(
    slices: number,
    values: Values,
    private readonly steps: readonly Step[],
  ) {
    this.#slices = slices;
    this.#cutBy = placesCutBy(slices);
    this.#values = valuesCutBy(values, this.#cutBy);
  }

  accepts(slices: number, values: Values): boolean {
    return isSameAt(values, this.#values, placesCutBy(slices) & this.#cutBy);
  }

  take(slices: number, values: Values): void {
    const own = this.#values;
    const cutBy = placesCutBy(slices);
    this.#values = valuesCutBy(values, cutBy).map((value, place) => own[place] ?? value);
    this.#slices |= slices;
    this.#cutBy |= cutBy;
  }

  part(): Pick<Part, 'slices' | 'values' | 'steps'> {
    return { slices: this.#slices, values: this.#values, steps: this.steps };
  }
}
