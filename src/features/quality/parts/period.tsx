'use client';

import { useState } from 'react';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { useMe } from '../../shared/team/team-context';

const PERIODS = { 28: '4 weeks', 91: '13 weeks', 364: 'A year' } as const;
type Days = keyof typeof PERIODS;
const DAY_MS = 86_400_000;

/** The last weeks up to today, in days of the organisation. */
export function usePeriod(initial: Days = 28) {
  const { timeZone } = useMe().org;
  const [days, setDays] = useState<Days>(initial);
  const from = new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now() - (days - 1) * DAY_MS);
  return { from, days, setDays };
}

/** One of three lengths; every page of quality looks back from today. */
export function PeriodControl({ days, setDays }: Pick<ReturnType<typeof usePeriod>, 'days' | 'setDays'>) {
  return (
    <SegmentedControl
      aria-label="Period"
      size="sm"
      value={String(days)}
      onValueChange={(next) => setDays(next === '364' ? 364 : next === '91' ? 91 : 28)}
      items={Object.entries(PERIODS).map(([value, label]) => ({ value, label }))}
    />
  );
}
