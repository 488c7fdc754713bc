import { DIMENSIONS } from '../figures';
import { CUTTING_DIMENSIONS, placeOfDimension, sliceBit } from './slices';
import type { Grouping } from './sums';

/** What the parts of a day are added up over: everything, or the values of one dimension. */
export interface Grain {
  readonly sliceBit: number;
  /** Place of the dimension in `DIMENSIONS`; -1: everything. */
  readonly place: number;
}

const OVER_EVERYTHING = -1;

export const GRAINS: readonly Grain[] = [
  { sliceBit: sliceBit([]), place: OVER_EVERYTHING },
  ...DIMENSIONS.map((dimension) => ({
    sliceBit: CUTTING_DIMENSIONS.includes(dimension) ? sliceBit([dimension]) : sliceBit([]),
    place: placeOfDimension(dimension),
  })),
];

/** The sums of days that answer a table; null where it takes two dimensions at once. */
export function grainOf({ filters, by, sliceBit: bit }: Grouping): Grain | null {
  const places = new Set(filters.map(({ place }) => place));
  if (by.kind === 'dimension') places.add(by.place);
  if (places.size > 1) return null;
  const [place = OVER_EVERYTHING] = places;
  return GRAINS.find((grain) => grain.place === place && grain.sliceBit === bit) ?? null;
}
