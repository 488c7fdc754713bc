'use client';

import { useQueryClient } from '@tanstack/react-query';
import { BookmarkPlus, Pencil, Trash2, Users } from 'lucide-react';
import { MenuGroup, MenuItem, MenuLabel, MenuSeparator } from '../../../components/ui/menu';
import { notify } from '../../../components/ui/toast';
import { MOST_COUNTED, type SavedView } from '../../../contracts/api/views';
import { createView, deleteView } from '../../../contracts/operations/inbox-list';
import { useCan, useTeamApi } from '../../shared/team/team-context';
import { VIEWS_KEY } from '../state/list-keys';

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

const countWords = (count: number) => (count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count));

/** Saved views in the menu of views, and what can be done with them. */
export function SavedViewItems(props: SavedViewItemsProps) {
  const { views, current, canSave, onOpen, onSave, onRename } = props;
  const mayShare = useCan('settings.manage');
  const mayChange = current !== undefined && (!current.shared || mayShare);
  const remove = useRemoveView();
  return (
    <>
      {views.length > 0 ? (
        <>
          <MenuSeparator />
          <MenuGroup>
            <MenuLabel>Saved views</MenuLabel>
            {views.map((view) => (
              <MenuItem key={view.id} onClick={() => onOpen(view)}>
                <span className="flex items-center gap-2">
                  <span className="truncate">{view.name}</span>
                  {view.shared ? <Users aria-label="shared" className="size-3.5 text-muted" /> : null}
                  <span className="tabular ms-auto ps-2 text-xs text-muted">{countWords(view.count)}</span>
                </span>
              </MenuItem>
            ))}
          </MenuGroup>
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
