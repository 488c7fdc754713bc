'use client';

import { useQuery } from '@tanstack/react-query';
import { Scale } from 'lucide-react';
import { ButtonLink } from '../../../components/ui/button-link';
import { Card } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import { Meter } from '../../../components/ui/meter';
import type { HandoffAccuracyReport } from '../../../contracts/api/quality-reviews';
import { getHandoffAccuracy } from '../../../contracts/operations/quality-reviews';
import { ChartPanel } from '../../shared/figures/chart-panel';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useCan, useTeamApi } from '../../shared/team/team-context';
import { percent } from '../../shared/text/percent';
import { agreementWords, estimateDoubt, estimateValue } from '../parts/estimate-words';
import { PeriodControl, usePeriod } from '../parts/period';
import { QualityFrame } from '../quality-frame';
import { ACCURACY_KEY } from '../review/use-review-queue';
import { timingTable } from './accuracy-numbers';
import { PolicyTable, ReasonTable } from './accuracy-tables';
import { EstimateCard } from './estimate-card';
import { WrongList } from './wrong-list';

/** Whether the right conversations were passed on, at the right time, as people judged who did not know. */
export function AccuracyPage() {
  const api = useTeamApi();
  const seesAll = useCan('metrics.read_all');
  const { from, days, setDays } = usePeriod();
  const { data, error, refetch } = useQuery({
    queryKey: [...ACCURACY_KEY, from],
    enabled: seesAll,
    queryFn: ({ signal }) => api.call(getHandoffAccuracy, { query: { from }, signal }),
  });
  return (
    <QualityFrame
      aside={data ? weeksWords(data.weeks) : null}
      actions={<PeriodControl days={days} setDays={setDays} />}
    >
      <div className="mx-auto flex w-full max-w-300 flex-col gap-4 p-4">
        {error && !data ? (
          <LoadFailed title="The accuracy could not be loaded" error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <LoadingRows rows={6} label="Loading the accuracy" />
        ) : data.progress.judged === 0 ? (
          <EmptyState
            icon={<Scale />}
            title="Nothing has been judged in this period"
            action={<ButtonLink href="/quality">Review conversations</ButtonLink>}
          >
            Accuracy comes from conversations that two people judged without knowing what the system did.
          </EmptyState>
        ) : (
          <Report report={data} />
        )}
      </div>
    </QualityFrame>
  );
}

function Report({ report }: { report: HandoffAccuracyReport }) {
  const { accuracy } = report;
  return (
    <>
      <div className="grid grid-cols-1 gap-3 md:grid-cols-3">
        <EstimateCard title="Precision" estimate={accuracy.precision}>
          Of the conversations passed to people, how many needed one.
        </EstimateCard>
        <EstimateCard title="Recall" estimate={accuracy.recall}>
          Of the conversations that needed a person, how many were passed on. About{' '}
          {Math.round(accuracy.estimated.missed)} were missed.
        </EstimateCard>
        <AgreementCard report={report} />
      </div>
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
        <TimingCard accuracy={accuracy} />
        <PolicyTable rows={accuracy.byPolicyVersion} />
        <ReasonTable rows={accuracy.byReason} />
        <WrongList items={report.wrong} />
      </div>
      <p className="text-xs text-muted">
        Estimated from a random sample; each conversation counts for those it stands for. The lines under the
        figures show where the true value lies in 95 of 100 cases. What agents answer about their own
        conversations is shown apart and is not in these figures.
      </p>
    </>
  );
}

function AgreementCard({ report: { agreement, progress } }: { report: HandoffAccuracyReport }) {
  const { kappa, interval, pairs, observed } = agreement;
  return (
    <Card className="flex flex-col gap-2 p-4" aria-label="Agreement">
      <h2 className="text-sm font-semibold">Agreement (Cohen’s κ)</h2>
      <p className="tabular text-2xl font-semibold">
        {kappa === null ? '–' : kappa.toFixed(2)}{' '}
        <span className="text-sm font-normal text-muted">{kappa === null ? '' : agreementWords(kappa)}</span>
      </p>
      <p className="tabular text-xs text-muted">
        {interval ? `${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}, ` : ''}
        {pairs} judged by two{pairs > 0 ? `, ${percent(observed)} alike` : ''}
      </p>
      <p className="tabular text-xs text-muted">
        {progress.judged} of {progress.drawn} settled · {progress.open} open · {progress.disagreements} to
        settle · {progress.cannotTell} nobody could tell
      </p>
    </Card>
  );
}

function TimingCard({ accuracy }: { accuracy: HandoffAccuracyReport['accuracy'] }) {
  const { early, onTime, late } = accuracy.timing;
  const all = early + onTime + late;
  return (
    <ChartPanel
      as="h2"
      title="Timing"
      description="Of the transfers that were needed. Golden-Transfer-within-Tolerance also counts what was missed and what was needless."
      table={timingTable(accuracy)}
      fileName="handoff-timing"
      height="h-48"
    >
      <div className="flex flex-col gap-3">
        {(
          [
            ['Too early', early, 'warning'],
            ['On time', onTime, 'positive'],
            ['Too late', late, 'danger'],
          ] as const
        ).map(([label, count, tone]) => (
          <Meter
            key={label}
            label={label}
            value={count}
            max={Math.max(1, all)}
            tone={tone}
            valueText={`${count} of ${all}`}
          />
        ))}
        <dl className="grid grid-cols-3 gap-3 border-t pt-3">
          {accuracy.goldenTransfer.map(({ tolerance, score }) => (
            <div key={tolerance}>
              <dt className="text-xs text-muted">
                GT-T, {tolerance} {tolerance === 1 ? 'turn' : 'turns'}
              </dt>
              <dd className="tabular text-base font-semibold">{estimateValue(score)}</dd>
              <dd className="tabular text-xs text-muted">{estimateDoubt(score)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </ChartPanel>
  );
}

function weeksWords(weeks: readonly string[]): string {
  const [first] = weeks;
  if (first === undefined) return 'no week reviewed';
  return weeks.length === 1 ? `week ${first}` : `${weeks.length} weeks, ${first} to ${weeks.at(-1)}`;
}
