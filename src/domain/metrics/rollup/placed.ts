import type { ConversationFacts, EpisodeFacts } from '../facts';
import { DIMENSIONS, type Dimension } from '../figures';
import { EMPTY_POPULATION, type Population } from '../population';
import { splitByDimension } from '../split-population';
import { isOfConversation } from './slices';
import { ALL_SLICES, type Spot, togetherIn, type Values, WHOLE } from './spot';

const OF_CONVERSATION = DIMENSIONS.filter(isOfConversation);

/** Some episodes of a conversation, where they are together. */
interface Cut {
  readonly members: readonly EpisodeFacts[];
  readonly spot: Spot;
}

interface KnownCut {
  readonly members: readonly number[];
  readonly spot: Spot;
}

/** The values of conversations and episodes, as breakdowns have them; looked up once for each state of a row. */
export class Placed {
  readonly #spots = new Map<object, Spot>();
  readonly #same = new Map<string, Spot>();
  readonly #ids = new Map<Spot, number>();
  readonly #cuts = new Map<string, readonly KnownCut[]>();

  constructor(private readonly timeZone: string) {}

  /** The whole conversation. */
  ofConversation(fact: ConversationFacts): Spot {
    return (
      this.#spots.get(fact.record) ??
      this.#remember(fact.record, { ...EMPTY_POPULATION, opened: [fact] }, OF_CONVERSATION, WHOLE)
    );
  }

  /** An episode, which is in all slices. */
  ofEpisode(episode: EpisodeFacts): Spot {
    return (
      this.#spots.get(episode.record) ??
      this.#remember(episode.record, { ...EMPTY_POPULATION, requested: [episode] }, DIMENSIONS, ALL_SLICES)
    );
  }

  /** A conversation's episodes as all slices but the whole cut it. */
  cutsOf(episodes: readonly EpisodeFacts[]): readonly Cut[] {
    const spots = episodes.map((episode) => this.ofEpisode(episode));
    const key = spots.map((spot) => this.#ids.get(spot)).join(' ');
    const known = this.#cuts.get(key) ?? this.#cut(spots);
    this.#cuts.set(key, known);
    return known.map(({ members, spot }) => ({
      members: episodes.filter((_, index) => members.includes(index)),
      spot,
    }));
  }

  #cut(spots: readonly Spot[]): KnownCut[] {
    return togetherIn(spots).flatMap(({ members, slices }) => {
      const values = spots[members[0] ?? 0]?.values;
      const cutting = slices & ~WHOLE;
      return values === undefined || cutting === 0 ? [] : [{ members, spot: this.#spot(cutting, values) }];
    });
  }

  #remember(row: object, population: Population, dimensions: readonly Dimension[], slices: number): Spot {
    const spot = this.#spot(slices, this.#valuesIn(population, dimensions));
    this.#spots.set(row, spot);
    return spot;
  }

  /** The same object for the same slices and values. */
  #spot(slices: number, values: Values): Spot {
    const key = JSON.stringify([slices, values]);
    const known = this.#same.get(key);
    if (known !== undefined) return known;
    const spot = { slices, values };
    this.#same.set(key, spot);
    this.#ids.set(spot, this.#ids.size);
    return spot;
  }

  #valuesIn(population: Population, dimensions: readonly Dimension[]): Values {
    return DIMENSIONS.map((dimension) => {
      if (!dimensions.includes(dimension)) return null;
      const [key] = splitByDimension(population, dimension, this.timeZone).keys();
      return key ?? null;
    });
  }
}
