'use client';

import { useQuery } from '@tanstack/react-query';
import { PageHeader } from '../../components/ui/page-header';
import type { OwnNumbersAnswer } from '../../contracts/api/own-numbers';
import { getOwnNumbers } from '../../contracts/operations/own-numbers';
import { LoadFailed } from '../shared/page/load-failed';
import { useTeamApi } from '../shared/team/team-context';
import { FeedbackShare } from './feedback-share';
import { FigureTile, TileSkeletons } from './figure-tile';
import { dayWords } from './figure-words';
import { figuresOf } from './figures-of';

/** Figures move with every handoff; nobody looks at them for longer than a glance. */
const REFRESH_MS = 60_000;

/** What one did today and this week, with the team's median beside; nobody else sees it here. */
export function OwnNumbersPage() {
  const api = useTeamApi();
  const { data, error, refetch } = useQuery({
    queryKey: ['own-numbers'],
    queryFn: ({ signal }) => api.call(getOwnNumbers, { signal }),
    refetchInterval: REFRESH_MS,
  });
  return (
    <>
      <PageHeader title="My numbers" />
      <div className="pane-scroll min-h-0 grow">
        <div className="mx-auto flex w-full max-w-240 flex-col gap-6 p-4">
          {error && !data ? (
            <LoadFailed
              title="Your numbers could not be loaded"
              error={error}
              onRetry={() => void refetch()}
            />
          ) : (
            <>
              <PeriodSection id="today" title="Today" answer={data} />
              <PeriodSection id="week" title="This week" answer={data} />
              <FeedbackShare />
              <p className="text-xs text-muted">
                {data ? `Days of ${data.timeZone.replaceAll('_', ' ')}. ` : ''}Only you see this page. The
                team’s median is over those who share a team with you and have the figure, and is shown from
                three people on.
              </p>
            </>
          )}
        </div>
      </div>
    </>
  );
}

interface PeriodSectionProps {
  id: 'today' | 'week';
  title: string;
  answer: OwnNumbersAnswer | undefined;
}

function PeriodSection({ id, title, answer }: PeriodSectionProps) {
  const period = answer?.[id];
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        {answer && period ? (
          <span className="text-sm text-muted">{dayWords(period, answer.timeZone)}</span>
        ) : null}
      </div>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-3">
        {period ? (
          figuresOf(period.numbers).map((figure) => <FigureTile key={figure.key} figure={figure} />)
        ) : (
          <TileSkeletons />
        )}
      </div>
    </section>
  );
}
