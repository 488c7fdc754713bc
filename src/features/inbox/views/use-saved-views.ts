import { useQuery } from '@tanstack/react-query';
import type { SavedFilter, SavedView } from '../../../contracts/api/views';
import { listViews } from '../../../contracts/operations/inbox-list';
import { useTeamApi } from '../../shared/team/team-context';
import { type InboxLocation, isSameFilter } from '../state/inbox-location';
import { VIEWS_KEY } from '../state/list-keys';

const NONE: readonly SavedView[] = [];

/** Shared views, then one's own, each with its live count. */
export function useSavedViews(): readonly SavedView[] {
  const api = useTeamApi();
  const { data } = useQuery({
    queryKey: VIEWS_KEY,
    queryFn: ({ signal }) => api.call(listViews, { signal }),
  });
  return data?.items ?? NONE;
}

/** What is to be saved of where one is: view, words and filters. */
export function savedFilterOf({ view, search, filter }: InboxLocation): SavedFilter {
  return { ...filter, view, ...(search ? { q: search } : {}) };
}

/** Where a saved view leads; what is open stays open. */
export function locationOf(saved: SavedView, present: InboxLocation): InboxLocation {
  const { view, q, ...filter } = saved.filter;
  return { ...present, view, search: q ?? '', filter, ids: null };
}

/** The saved view that shows what is shown now. */
export function savedViewAt(
  views: readonly SavedView[],
  { view, search, filter, ids }: InboxLocation,
): SavedView | undefined {
  if (ids !== null) return undefined;
  return views.find(({ filter: { view: savedView, q = '', ...saved } }) => {
    return savedView === view && q === search && isSameFilter(saved, filter);
  });
}
