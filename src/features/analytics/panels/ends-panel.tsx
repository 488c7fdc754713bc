'use client';

import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Skeleton } from '../../../components/ui/skeleton';
import { FIGURE_DEFINITIONS } from '../../../domain/metrics/definitions';
import type { CountKey, RateKey } from '../../../domain/metrics/figures';
import { count, percent } from '../state/format';
import type { PanelProps } from '../state/panel-props';
import { FigureHelp } from './figure-help';

const ENDS: readonly CountKey[] = [
  'endedResolved',
  'endedReturned',
  'endedTransferred',
  'endedAbandoned',
  'endedCancelled',
  'endedUnserved',
  'waitingEpisodes',
];

const QUALITY: readonly RateKey[] = [
  'serviceLevel',
  'unansweredShare',
  'qualifiedShare',
  'packetOpenedShare',
  'rightTimeShare',
  'rightReasonShare',
];

const row = 'flex min-h-8 items-center gap-1 border-b text-sm last:border-b-0';
const figureButton = 'tabular ms-auto min-h-6 rounded-sm px-1 font-medium underline-offset-2 hover:underline';

/** How handoffs ended. */
export function EndsPanel({ report, onDrillDown }: PanelProps) {
  return (
    <Card className="min-w-0 print:break-inside-avoid">
      <CardHeader as="h3" title="How handoffs ended" />
      <CardBody>
        {report ? (
          <ul>
            {ENDS.map((figure) => {
              const { label } = FIGURE_DEFINITIONS[figure];
              const value = report.current.totals.counts[figure];
              return (
                <li key={figure} className={row}>
                  <span>{label}</span>
                  <FigureHelp figure={figure} />
                  <button
                    type="button"
                    className={figureButton}
                    aria-label={`${label}, ${value}: show the conversations`}
                    onClick={() => onDrillDown({ title: label, figure, part: 'denominator' })}
                  >
                    {count(value)}
                  </button>
                </li>
              );
            })}
          </ul>
        ) : (
          <Skeleton className="h-56 w-full" />
        )}
      </CardBody>
    </Card>
  );
}

/** Whether handoffs were answered, worth it and well prepared. */
export function QualityPanel({ report, onDrillDown }: PanelProps) {
  return (
    <Card className="min-w-0 print:break-inside-avoid">
      <CardHeader
        as="h3"
        title="Was it a good handoff?"
        description={report ? `Service level: answered within ${report.responseTargetSeconds} s` : ' '}
      />
      <CardBody>
        {report ? (
          <ul>
            {QUALITY.map((figure) => {
              const { label } = FIGURE_DEFINITIONS[figure];
              const rate = report.current.totals.rates[figure];
              return (
                <li key={figure} className={row}>
                  <span>{label}</span>
                  <FigureHelp figure={figure} />
                  <span className="tabular ms-auto text-xs text-muted">
                    {rate ? `${count(rate.numerator)} of ${count(rate.denominator)}` : ''}
                  </span>
                  <button
                    type="button"
                    className={figureButton.replace('ms-auto ', '')}
                    aria-label={`${label}, ${percent(rate?.value ?? null)}: show the conversations`}
                    onClick={() => onDrillDown({ title: label, figure, part: 'numerator' })}
                  >
                    {percent(rate?.value ?? null)}
                  </button>
                </li>
              );
            })}
          </ul>
        ) : (
          <Skeleton className="h-56 w-full" />
        )}
      </CardBody>
    </Card>
  );
}
