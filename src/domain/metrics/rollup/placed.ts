import type { ConversationFacts, EpisodeFacts } from '../facts';
import { DIMENSIONS, type Dimension } from '../figures';
import { EMPTY_POPULATION, type Population } from '../population';
import { splitByDimension } from '../split-population';
import { CUTTING_DIMENSIONS, isOfConversation, SLICES } from './slices';

/** Where something stands in one slice. */
export interface Place {
  /** Place in `SLICES`. */
  readonly slice: number;
  /** Value of each dimension, in the order of `DIMENSIONS`; null for those that cut and do not cut this slice. */
  readonly values: readonly (string | null)[];
  /** The same for the same slice and values. */
  readonly name: string;
}

/** The values of conversations and episodes, as breakdowns have them; looked up once for each state of a row. */
export class Placed {
  readonly #known = new Map<string, readonly Place[]>();

  constructor(private readonly timeZone: string) {}

  /** The whole conversation. */
  ofConversation(fact: ConversationFacts): Place {
    const [whole] = this.#remembered(fact.record, () =>
      this.#valuesIn({ ...EMPTY_POPULATION, opened: [fact] }, [...DIMENSIONS].filter(isOfConversation)),
    );
    if (whole === undefined) throw new RangeError('The whole is a slice');
    return whole;
  }

  /** An episode in each slice, in their order. */
  ofEpisode(episode: EpisodeFacts): readonly Place[] {
    return this.#remembered(episode.record, () =>
      this.#valuesIn({ ...EMPTY_POPULATION, requested: [episode] }, DIMENSIONS),
    );
  }

  #remembered(row: object, valuesOf: () => readonly (string | null)[]): readonly Place[] {
    const key = JSON.stringify(row);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const values = valuesOf();
    const places = SLICES.map((cutBy, slice) => placeIn(slice, cutBy, values));
    this.#known.set(key, places);
    return places;
  }

  #valuesIn(population: Population, dimensions: readonly Dimension[]): (string | null)[] {
    return DIMENSIONS.map((dimension) => {
      if (!dimensions.includes(dimension)) return null;
      const [key] = splitByDimension(population, dimension, this.timeZone).keys();
      return key ?? null;
    });
  }
}

function placeIn(slice: number, cutBy: readonly Dimension[], all: readonly (string | null)[]): Place {
  const values = all.map((value, index) => {
    const dimension = DIMENSIONS[index];
    const isLeftOut =
      dimension !== undefined && CUTTING_DIMENSIONS.includes(dimension) && !cutBy.includes(dimension);
    return isLeftOut ? null : value;
  });
  return { slice, values, name: JSON.stringify([slice, values]) };
}
