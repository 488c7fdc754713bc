import type { Evidence, PartialEvidence } from './evidence';
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
  const measured = measureAll(population, context);
  const { transfer, response, abandonment, secondWaits, resolution, csat, conversion } = measured;
  const { qualified, retention, feedback, funnel } = measured;
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

/** The same, measure by measure: joining them takes longer than measuring a single conversation. */
export function collectByMeasure(
  population: Population,
  context: MeasureContext,
): readonly PartialEvidence[] {
  return Object.values(measureAll(population, context));
}

function measureAll(population: Population, context: MeasureContext) {
  return {
    transfer: measureTransfer(population, context),
    response: measureResponse(population, context),
    abandonment: measureAbandonment(population),
    secondWaits: measureSecondWaits(population),
    resolution: measureResolution(population, context),
    csat: measureCsat(population, context),
    conversion: measureConversion(population, context),
    qualified: measureQualified(population),
    retention: measureContextRetention(population),
    feedback: measureFeedback(population),
    funnel: measureFunnel(population),
  };
}
