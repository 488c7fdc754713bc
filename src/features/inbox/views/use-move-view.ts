import { useQueryClient } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { SavedView } from '../../../contracts/api/views';
import { updateView } from '../../../contracts/operations/inbox-list';
import { useTeamApi } from '../../shared/team/team-context';
import { VIEWS_KEY } from '../state/list-keys';
import { moved, repositioned } from './move-view';

/** Of the whole window: the menu that began a move may be closed and open again before it is stored. */
const moves: { stored: Promise<unknown>; underWay: number } = { stored: Promise.resolve(), underWay: 0 };

/**
 * Moves a saved view in the menu: shown at once, put back with a word why when it is refused. Moves are stored one after
 * the other, and the server is asked for the order once none is under way: an answer from in between would undo one.
 */
export function useMoveView(views: readonly SavedView[]): (view: SavedView, to: number) => boolean {
  const api = useTeamApi();
  const queries = useQueryClient();

  const store = async (changes: readonly SavedView[]) => {
    try {
      for (const { id, position } of changes) {
        await api.call(updateView, { params: { id }, body: { position } });
      }
    } catch (error) {
      notify.failed('The view was not moved', error instanceof Error ? error.message : undefined);
    }
    moves.underWay -= 1;
    if (moves.underWay === 0) await queries.invalidateQueries({ queryKey: VIEWS_KEY });
  };
  return (view, to) => {
    const after = moved(views, view, to);
    const changes = repositioned(views, after);
    if (changes.length === 0) return false;
    void queries.cancelQueries({ queryKey: VIEWS_KEY });
    queries.setQueryData(VIEWS_KEY, { items: after, nextCursor: null });
    moves.underWay += 1;
    moves.stored = moves.stored.then(() => store(changes));
    return true;
  };
}
