import { notify } from '../../../components/ui/toast';
import type { BulkAction, BulkResult } from '../../../contracts/api/bulk';
import { changeManyConversations } from '../../../contracts/operations/inbox-list';
import { noticeExpiry } from '../../shared/session/session-expiry';
import { useTeamApi } from '../../shared/team/team-context';
import { useInbox } from '../state/inbox-context';
import { clearSelection } from '../state/selection';
import { resultWords } from './result-words';

/** What takes an action back for one conversation; nothing where it stays done. */
function undoOf(action: BulkAction): BulkAction | null {
  switch (action.type) {
    case 'snooze':
      return { type: 'wake' };
    case 'close':
      return { type: 'reopen' };
    case 'tag':
      return { type: 'tag', add: action.remove, remove: action.add };
    default:
      return null;
  }
}

/** Does one action on all that are selected in one request, and tells what was done and what was not. */
export function useBulk(): (ids: readonly string[], action: BulkAction) => Promise<void> {
  const api = useTeamApi();
  const { conversations, hear } = useInbox();

  const change = async (ids: readonly string[], action: BulkAction): Promise<BulkResult | null> => {
    try {
      const result = await api.call(changeManyConversations, { body: { ids: [...ids], action } });
      for (const conversation of result.done) hear(conversation);
      return result;
    } catch (error) {
      noticeExpiry(error);
      notify.failed('Nothing was done', error instanceof Error ? error.message : undefined);
      return null;
    }
  };

  /** Whether taking the action back leaves the conversation as it was. */
  const canUndo = (id: string, action: BulkAction) =>
    action.type !== 'tag' || !conversations.get(id)?.tags.some((tag) => action.add.includes(tag.id));

  return async (ids, action) => {
    const undoable = new Set(ids.filter((id) => canUndo(id, action)));
    const result = await change(ids, action);
    if (!result) return;
    if (result.failed.length === 0) clearSelection();
    const undo = undoOf(action);
    const done = result.done.map(({ id }) => id).filter((id) => undoable.has(id));
    if (!undo || done.length === 0) {
      if (result.failed.length > 0) notify.failed(resultWords(result));
      else notify.done(resultWords(result));
      return;
    }
    notify.undo(resultWords(result), () => {
      void change(done, undo).then((undone) => {
        if (undone && undone.failed.length > 0) notify.failed(`Undo: ${resultWords(undone)}`);
      });
    });
  };
}
