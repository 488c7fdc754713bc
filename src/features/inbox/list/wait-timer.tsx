'use client';

import clsx from 'clsx';
import { useMe } from '../../shared/team/team-context';
import { useNow } from '../time/use-now';
import { openSecondsSince, secondsSince, waitLevel, waitSpoken, waitWords } from '../time/wait-words';

const looks = {
  fine: 'text-muted',
  due: 'text-warning',
  late: 'text-danger',
};

/** How long a visitor has waited, against the first reply promised for office hours. */
export function WaitTimer({ since }: { since: string }) {
  const { responseTargetSeconds, openHours } = useMe().inbox;
  const now = useNow();
  const seconds = secondsSince(since, now);
  const level = waitLevel(openSecondsSince(since, now, openHours), responseTargetSeconds);
  return (
    <span className={clsx('tabular shrink-0 text-xs font-medium', looks[level])}>
      <span aria-hidden="true">
        {level === 'late' ? '! ' : ''}
        {waitWords(seconds)}
      </span>
      <span className="sr-only">
        {waitSpoken(seconds)}
        {level === 'late' ? ', longer than promised' : ''}
      </span>
    </span>
  );
}
