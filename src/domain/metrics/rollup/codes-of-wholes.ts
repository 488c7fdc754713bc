import { collectEvidence } from '../collect-evidence';
import { RATE_KEYS, type RateKey } from '../figures';
import { EMPTY_POPULATION } from '../population';
import { RATE_PARTS, rateCode } from './codes';

/** Rates that have no meaning where episodes are cut, as the measures themselves say. */
export const RATES_OF_WHOLES: ReadonlySet<RateKey> = new Set(ratesWithoutMeaningInSlices());

export const CODES_OF_WHOLES: ReadonlySet<number> = new Set(
  [...RATES_OF_WHOLES].flatMap((key) => RATE_PARTS.map((part) => rateCode(key, part))),
);

function ratesWithoutMeaningInSlices(): RateKey[] {
  const context = { asOf: new Date(0), businessSecondsBetween: () => 0, responseTargetSeconds: 0 };
  const { rates } = collectEvidence({ ...EMPTY_POPULATION, isEpisodeSlice: true }, context);
  return RATE_KEYS.filter((key) => rates[key] === null);
}
