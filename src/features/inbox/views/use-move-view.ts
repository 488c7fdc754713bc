import { useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { SavedView } from '../../../contracts/api/views';
import { updateView } from '../../../contracts/operations/inbox-list';
import { useTeamApi } from '../../shared/team/team-context';
import { VIEWS_KEY } from '../state/list-keys';
import { moved, repositioned } from './move-view';

/** Moves a saved view in the menu: shown at once, put back with a word why when it is refused. */
export function useMoveView(views: readonly SavedView[]): (view: SavedView, to: number) => boolean {
  const api = useTeamApi();
  const queries = useQueryClient();
  return (view, to) => {
    const after = moved(views, view, to);
    const changes = repositioned(views, after);
    if (changes.length === 0) return false;
    void queries.cancelQueries({ queryKey: VIEWS_KEY });
    queries.setQueryData(VIEWS_KEY, { items: after, nextCursor: null });
    const stored = Promise.all(
      changes.map(({ id, position }) => api.call(updateView, { params: { id }, body: { position } })),
    );
    void stored
      .catch((error: unknown) => {
        notify.failed('The view was not moved', error instanceof Error ? error.message : undefined);
      })
      .then(() => queries.invalidateQueries({ queryKey: VIEWS_KEY }));
    return true;
  };
}
