import type { Evidence } from './evidence';
import { measureAbandonment } from './measures/abandonment';
import type { MeasureContext } from './measures/context';
import { measureContextRetention } from './measures/context-retention';
import { measureConversion } from './measures/conversion';
import { measureCsat } from './measures/csat';
import { measureFeedback } from './measures/feedback';
import { measureFunnel } from './measures/funnel';
import { measureQualified } from './measures/qualified';
import { measureResolution } from './measures/resolution';
import { measureResponse } from './measures/response';
import { measureSecondWaits } from './measures/second-wait';
import { measureTransfer } from './measures/transfer';
import type { Population } from './population';

/** Every measure of design §4 over one population. The type makes sure that no figure is without evidence. */
export function collectEvidence(population: Population, context: MeasureContext): Evidence {
  const transfer = measureTransfer(population, context);
  const response = measureResponse(population, context);
  const abandonment = measureAbandonment(population);
  const secondWaits = measureSecondWaits(population);
  const resolution = measureResolution(population, context);
  const csat = measureCsat(population, context);
  const conversion = measureConversion(population, context);
  const qualified = measureQualified(population);
  const retention = measureContextRetention(population);
  const feedback = measureFeedback(population);
  const funnel = measureFunnel(population);
  return {
    rates: {
      ...transfer.rates,
      ...response.rates,
      ...abandonment.rates,
      ...secondWaits.rates,
      ...resolution.rates,
      ...csat.rates,
      ...conversion.rates,
      ...qualified.rates,
      ...retention.rates,
      ...feedback.rates,
    },
    durations: {
      ...response.durations,
      ...abandonment.durations,
      ...secondWaits.durations,
      ...resolution.durations,
      ...qualified.durations,
    },
    counts: {
      ...transfer.counts,
      ...response.counts,
      ...abandonment.counts,
      ...funnel.counts,
      ...resolution.counts,
      ...csat.counts,
      ...conversion.counts,
      ...retention.counts,
      ...feedback.counts,
    },
  };
}
