'use client';

import { useQueryClient } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, BookmarkPlus, Pencil, Trash2 } from 'lucide-react';
import { MenuItem, MenuSeparator } from '../../../components/ui/menu';
import { notify } from '../../../components/ui/toast';
import type { SavedView } from '../../../contracts/api/views';
import { createView, deleteView } from '../../../contracts/operations/inbox-list';
import { useCan, useTeamApi } from '../../shared/team/team-context';
import { VIEWS_KEY } from '../state/list-keys';
import { placeOf } from './move-view';
import { SavedViewList } from './saved-view-list';
import { useMoveView } from './use-move-view';

interface SavedViewItemsProps {
  views: readonly SavedView[];
  /** The one that is shown, which can be renamed and deleted. */
  current: SavedView | undefined;
  /** Something is set that could be saved. */
  canSave: boolean;
  onOpen(view: SavedView): void;
  onSave(): void;
  onRename(view: SavedView): void;
}

/** Saved views in the menu of views, and what can be done with them. */
export function SavedViewItems(props: SavedViewItemsProps) {
  const { views, current, canSave, onOpen, onSave, onRename } = props;
  const mayShare = useCan('settings.manage');
  const mayMove = ({ shared }: SavedView) => !shared || mayShare;
  const mayChange = current !== undefined && mayMove(current);
  const move = useMoveView(views);
  const place = current ? placeOf(views, current) : { index: 0, count: 0 };
  const remove = useRemoveView();
  return (
    <>
      {views.length > 0 ? (
        <>
          <MenuSeparator />
          <SavedViewList views={views} mayMove={mayMove} onOpen={onOpen} onMove={move} />
        </>
      ) : null}
      {canSave && !current ? (
        <>
          <MenuSeparator />
          <MenuItem icon={<BookmarkPlus />} onClick={onSave}>
            Save this view
          </MenuItem>
        </>
      ) : null}
      {current && mayChange ? (
        <>
          <MenuSeparator />
          {place.count > 1 ? (
            <>
              <MenuItem
                icon={<ArrowUp />}
                closeOnClick={false}
                disabled={place.index === 0}
                onClick={() => move(current, place.index - 1)}
              >
                Move “{current.name}” up
              </MenuItem>
              <MenuItem
                icon={<ArrowDown />}
                closeOnClick={false}
                disabled={place.index === place.count - 1}
                onClick={() => move(current, place.index + 1)}
              >
                Move “{current.name}” down
              </MenuItem>
            </>
          ) : null}
          <MenuItem icon={<Pencil />} onClick={() => onRename(current)}>
            Rename “{current.name}”
          </MenuItem>
          <MenuItem icon={<Trash2 />} tone="danger" onClick={() => void remove(current)}>
            Delete “{current.name}”
          </MenuItem>
        </>
      ) : null}
    </>
  );
}

function useRemoveView(): (view: SavedView) => Promise<void> {
  const api = useTeamApi();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: VIEWS_KEY });
  return async ({ id, name, filter, shared }) => {
    try {
      await api.call(deleteView, { params: { id } });
    } catch (error) {
      notify.failed('The view is still there', error instanceof Error ? error.message : undefined);
      return;
    }
    await refresh();
    notify.undo(`Deleted “${name}”`, () => {
      void api
        .call(createView, { body: { name, filter, shared } })
        .then(refresh, () => notify.failed('The view was not brought back'));
    });
  };
}
