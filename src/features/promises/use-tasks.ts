import { useQuery, useQueryClient } from '@tanstack/react-query';
import { notify } from '../../components/ui/toast';
import type { ListTasksQuery } from '../../contracts/api/tasks';
import { getPromiseFigures, listTasks } from '../../contracts/operations/tasks';
import type { TeamApi } from '../shared/api/team-api';
import { TASKS_KEY } from '../shared/promises/tasks-key';
import { useCan, useTeamApi } from '../shared/team/team-context';

const FIGURES_DAYS = 30;
const DAY_MS = 86_400_000;
/** What is due today becomes overdue by time alone. */
const REFRESH_MS = 60_000;

export type TaskQuery = Pick<ListTasksQuery, 'view' | 'owner'>;

/** Promises of a view, kept current by events and, as they fall due, by the clock. */
export function useTasks(query: TaskQuery) {
  const api = useTeamApi();
  return useQuery({
    queryKey: [...TASKS_KEY, query],
    queryFn: ({ signal }) => api.call(listTasks, { query, signal }),
    placeholderData: (previous) => previous,
    refetchInterval: REFRESH_MS,
  });
}

/** How many promises of the last 30 days were kept and broken; for those who may see the team's figures. */
export function usePromiseFigures() {
  const api = useTeamApi();
  const allowed = useCan('metrics.read_all');
  return useQuery({
    queryKey: [...TASKS_KEY, 'figures'],
    enabled: allowed,
    queryFn: ({ signal }) => {
      const to = new Date();
      const from = new Date(to.getTime() - FIGURES_DAYS * DAY_MS);
      return api.call(getPromiseFigures, {
        query: { from: from.toISOString(), to: to.toISOString() },
        signal,
      });
    },
  }).data;
}

/** Changes a promise and looks anew; says so when it did not work. @returns whether it did */
export function useChangeTask() {
  const api = useTeamApi();
  const queries = useQueryClient();
  return async (failure: string, change: (api: TeamApi) => Promise<unknown>): Promise<boolean> => {
    try {
      await change(api);
      return true;
    } catch (error) {
      notify.failed(failure, error instanceof Error ? error.message : undefined);
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: TASKS_KEY });
    }
  };
}
