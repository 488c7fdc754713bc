'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { getLive } from '../../../contracts/operations/metrics';
import { useTeamApi } from '../../shared/team/team-context';
import { count, duration } from '../state/format';
import { usePulse } from '../state/use-pulse';

/** Beside what is pushed: heartbeats that stop tell nobody. */
const REFRESH_MS = 15_000;
const LIVE_KEY = ['metrics', 'live'] as const;

/** What happens right now, beside the figures of the range. */
export function LiveStrip() {
  const api = useTeamApi();
  usePulse(LIVE_KEY);
  const { data } = useQuery({
    queryKey: LIVE_KEY,
    queryFn: ({ signal }) => api.call(getLive, { signal }),
    refetchInterval: REFRESH_MS,
  });
  const figures = [
    ['Online', data && count(data.onlineMembers), null],
    ['Waiting', data && count(data.waiting), '/inbox?view=waiting'],
    ['Longest wait', data && duration(data.longestWaitSeconds), null],
    ['With a person', data && count(data.accepted + data.engaged), null],
    ['With the bot', data && count(data.withBot), null],
  ] as const;
  return (
    <dl className="flex flex-wrap items-center gap-x-6 gap-y-1 rounded-lg border bg-surface-sunken px-4 py-2 print:hidden">
      <div className="flex items-center gap-2 text-xs font-medium text-muted">
        <span aria-hidden="true" className="size-2 rounded-full bg-positive" />
        <dt>Right now</dt>
        <dd className="sr-only">live figures</dd>
      </div>
      {figures.map(([label, value, list]) => (
        <div key={label} className="flex items-baseline gap-1.5 text-sm">
          <dt className="text-muted">{label}</dt>
          <dd className="tabular min-w-4 font-semibold">
            {list === null || value === undefined ? (
              (value ?? '…')
            ) : (
              <Link href={list} className="rounded-sm underline-offset-2 hover:underline">
                {value}
              </Link>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
