import { DIMENSIONS } from '../figures';
import { CUTTING_DIMENSIONS, SLICES } from './slices';

/** Value of each dimension, in the order of `DIMENSIONS`. */
export type Values = readonly (string | null)[];

/** Where something stands: in these slices, with these values. Only those count that one of the slices cuts by. */
export interface Spot {
  /** Bits of slices, as `slices.ts` numbers them. */
  readonly slices: number;
  readonly values: Values;
}

/** Slice 0: nothing is cut. */
export const WHOLE = 1;
export const ALL_SLICES = 2 ** SLICES.length - 1;

const CUT_PLACES = SLICES.map((slice) => bitsOf(DIMENSIONS.map((dimension) => slice.includes(dimension))));
const UNCUT_PLACES = bitsOf(DIMENSIONS.map((dimension) => !CUTTING_DIMENSIONS.includes(dimension)));

/** As bits, the places of the dimensions that any of these slices cuts by. */
export function placesCutBy(slices: number): number {
  return CUT_PLACES.reduce((places, cut, slice) => ((slices >> slice) & 1 ? places | cut : places), 0);
}

/** @returns the values with null where these places do not say that they are cut by */
export function valuesCutBy(values: Values, places: number): Values {
  return values.map((value, place) => (((places | UNCUT_PLACES) >> place) & 1 ? value : null));
}

/** Whether two lists of values are the same at these places, and at those that nothing cuts. */
export function isSameAt(one: Values, other: Values, places: number): boolean {
  return one.every(
    (value, place) => (((places | UNCUT_PLACES) >> place) & 1) === 0 || value === other[place],
  );
}

/** Some of several spots that are one and the same in these slices. */
interface Together {
  /** Their places in the list that was asked about, in order. */
  readonly members: readonly number[];
  readonly slices: number;
}

/** Which of several spots are the same in which slices. */
export function togetherIn(spots: readonly Spot[]): readonly Together[] {
  const [only] = spots;
  if (spots.length === 1 && only !== undefined) return [{ members: [0], slices: only.slices }];
  const found = new Map<string, { members: readonly number[]; slices: number }>();
  for (let slice = 0; slice < SLICES.length; slice++) {
    const cut = CUT_PLACES[slice] ?? 0;
    const groups: { readonly values: Values; readonly members: number[] }[] = [];
    for (const [index, { slices, values }] of spots.entries()) {
      if (((slices >> slice) & 1) === 0) continue;
      const same = groups.find((group) => isSameAt(group.values, values, cut));
      if (same === undefined) groups.push({ values, members: [index] });
      else same.members.push(index);
    }
    for (const { members } of groups) {
      const key = members.join(' ');
      const known = found.get(key) ?? { members, slices: 0 };
      known.slices |= 1 << slice;
      found.set(key, known);
    }
  }
  return [...found.values()];
}

function bitsOf(flags: readonly boolean[]): number {
  return flags.reduce((bits, flag, index) => (flag ? bits | (1 << index) : bits), 0);
}
