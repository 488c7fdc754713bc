import {
  CONVERSATION_DIMENSIONS,
  DIMENSIONS,
  DISTRIBUTION_DIMENSIONS,
  type Dimension,
  EPISODE_DIMENSIONS,
} from '../figures';

/**
 * A slice says by which dimensions of episodes a population is cut: any that can be filtered by, together with at most one
 * more that only distributions use. The empty one, first, is the whole. A part of the aggregates holds for several slices,
 * each of them a bit of `slices`.
 */
export const SLICES: readonly (readonly Dimension[])[] = [null, ...DISTRIBUTION_DIMENSIONS].flatMap((extra) =>
  subsetsOf(EPISODE_DIMENSIONS).map((subset) => (extra === null ? subset : [...subset, extra])),
);

/** The dimensions that cut episodes. */
export const CUTTING_DIMENSIONS: readonly Dimension[] = [...EPISODE_DIMENSIONS, ...DISTRIBUTION_DIMENSIONS];

/** The bit of a slice. @throws RangeError when aggregates are not kept for this combination */
export function sliceBit(dimensions: readonly Dimension[]): number {
  const cutting = CUTTING_DIMENSIONS.filter((dimension) => dimensions.includes(dimension));
  const index = SLICES.findIndex(
    (slice) => slice.length === cutting.length && cutting.every((dimension) => slice.includes(dimension)),
  );
  if (index < 0) throw new RangeError(`No aggregates are kept for ${cutting.join(' and ')}`);
  return 2 ** index;
}

/** Whether a dimension belongs to conversations and cuts nothing. */
export function isOfConversation(dimension: Dimension): boolean {
  return CONVERSATION_DIMENSIONS.some((each) => each === dimension);
}

/** Where the value of a dimension stands in `values` of a part. */
export function placeOfDimension(dimension: Dimension): number {
  return DIMENSIONS.indexOf(dimension);
}

function subsetsOf(dimensions: readonly Dimension[]): Dimension[][] {
  const subsets: Dimension[][] = [[]];
  for (const dimension of dimensions) {
    subsets.push(...subsets.map((subset) => [...subset, dimension]));
  }
  return subsets;
}
