'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { getAgentFeedback } from '../../contracts/operations/quality';
import { useCan, useTeamApi } from '../shared/team/team-context';
import { percent } from '../shared/text/percent';

/** How often an agent answered the three questions about their handoffs; for those who never do, in plain words. */
export function FeedbackShare() {
  const api = useTeamApi();
  const seesAll = useCan('metrics.read_all');
  const { data } = useQuery({
    queryKey: ['quality', 'feedback', 'own'],
    // Managers are answered with everybody's, which is not what this page is about.
    enabled: !seesAll,
    queryFn: ({ signal }) => api.call(getAgentFeedback, { signal }),
  });
  const { numerator = 0, denominator = 0, value = null } = data?.total.answered ?? {};
  if (value === null) return null;
  return (
    <p className="text-sm">
      {numerator === 0
        ? `You have not answered the questions about any of your ${denominator} handoffs of the last four weeks. Three clicks when you resolve one tell the managers what to change. `
        : `You answered the questions about ${numerator} of your ${denominator} handoffs of the last four weeks (${percent(value)}). `}
      <Link href="/quality/feedback" className="text-accent-text underline underline-offset-2">
        Your answers
      </Link>
    </p>
  );
}
