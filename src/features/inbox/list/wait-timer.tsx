'use client';

import clsx from 'clsx';
import { useMe } from '../../shared/team/team-context';
import { useNow } from '../time/use-now';
import { secondsSince, waitLevel, waitSpoken, waitWords } from '../time/wait-words';

const looks = {
  fine: 'text-muted',
  due: 'text-warning',
  late: 'text-danger',
};

/** How long a visitor has waited, against the promised first reply. */
export function WaitTimer({ since }: { since: string }) {
  const { responseTargetSeconds } = useMe().inbox;
  const seconds = secondsSince(since, useNow());
  const level = waitLevel(seconds, responseTargetSeconds);
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
