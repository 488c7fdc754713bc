import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { notify } from '../../../components/ui/toast';
import type { SavedView } from '../../../contracts/api/views';
import { updateView } from '../../../contracts/operations/inbox-list';
import { useTeamApi } from '../../shared/team/team-context';
import { VIEWS_KEY } from '../state/list-keys';
import { moved, repositioned } from './move-view';

/**
 * Moves a saved view in the menu: shown at once, put back with a word why when it is refused. Moves are stored one after
 * the other, and the server is asked for the order once none is under way: an answer from in between would undo one.
 */
export function useMoveView(views: readonly SavedView[]): (view: SavedView, to: number) => boolean {
  const api = useTeamApi();
  const queries = useQueryClient();
  const stored = useRef<Promise<unknown>>(Promise.resolve());
  const underWay = useRef(0);

  const store = async (changes: readonly SavedView[]) => {
    try {
      for (const { id, position } of changes) {
        await api.call(updateView, { params: { id }, body: { position } });
      }
    } catch (error) {
      notify.failed('The view was not moved', error instanceof Error ? error.message : undefined);
    }
    underWay.current -= 1;
    if (underWay.current === 0) await queries.invalidateQueries({ queryKey: VIEWS_KEY });
  };
  return (view, to) => {
    const after = moved(views, view, to);
    const changes = repositioned(views, after);
    if (changes.length === 0) return false;
    void queries.cancelQueries({ queryKey: VIEWS_KEY });
    queries.setQueryData(VIEWS_KEY, { items: after, nextCursor: null });
    underWay.current += 1;
    stored.current = stored.current.then(() => store(changes));
    return true;
  };
}
