import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PromiseFiguresQuery } from '../../../contracts/api/tasks';
import { getPromiseFigures } from '../../../contracts/operations/tasks';
import type { MetricsReport, PeriodReport } from '../../../domain/metrics/report';
import { useTeamApi } from '../../shared/team/team-context';
import type { AskedPromises } from './promise-rows';

const FRESH_MS = 60_000;

/** Promises that fell due in the periods of the report, narrowed as it is; the period before at equal age. */
export function usePromiseFigures(
  report: MetricsReport | undefined,
): { now: AskedPromises; before: AskedPromises | null } | undefined {
  const api = useTeamApi();
  const queries = report && {
    now: queryOf(report, report.current),
    before: report.previous && queryOf(report, report.previous),
  };
  return useQuery({
    queryKey: ['metrics', 'promises', queries],
    enabled: queries !== undefined,
    queryFn: async ({ signal }) => {
      if (!queries) throw new Error('no report yet');
      const ask = async (query: PromiseFiguresQuery): Promise<AskedPromises> => ({
        query,
        figures: await api.call(getPromiseFigures, { query, signal }),
      });
      const [now, before] = await Promise.all([ask(queries.now), queries.before && ask(queries.before)]);
      return { now, before };
    },
    placeholderData: keepPreviousData,
    staleTime: FRESH_MS,
  }).data;
}

function queryOf({ filters }: MetricsReport, { from, to, asOf }: PeriodReport): PromiseFiguresQuery {
  const { channel, team, member, reason, language, page, scoreBand } = filters;
  return {
    ...{ from, to, asOf },
    ...(channel ? { channel } : {}),
    ...(team ? { team } : {}),
    ...(member ? { member } : {}),
    ...(reason ? { reason } : {}),
    ...(language ? { language } : {}),
    ...(page ? { page } : {}),
    ...(scoreBand ? { scoreBand } : {}),
  };
}
