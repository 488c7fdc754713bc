'use client';

import { useState } from 'react';
import { lateDialog } from '../../../components/ui/late/late-component';
import type { SavedView } from '../../../contracts/api/views';
import { useInboxCounts } from '../../shared/team/use-inbox-counts';
import { ViewSwitch } from '../list/view-switch';
import { type InboxLocation, isFiltered, NO_FILTER } from '../state/inbox-location';
import { goTo } from '../state/use-inbox-location';
import { SavedViewItems } from './saved-view-items';
import { locationOf, savedViewAt, useSavedViews } from './use-saved-views';

const SaveViewDialog = lateDialog(() => import('./save-view-dialog').then((file) => file.SaveViewDialog));

/** The views of the inbox, those that were saved among them. */
export function ViewsMenu({ location }: { location: InboxLocation }) {
  const counts = useInboxCounts();
  const views = useSavedViews();
  const [dialog, setDialog] = useState<{ renamed: SavedView | null } | null>(null);
  const current = savedViewAt(views, location);
  const canSave = location.ids === null && (location.search !== '' || isFiltered(location.filter));
  return (
    <>
      <ViewSwitch
        view={location.view}
        counts={counts}
        savedName={current?.name}
        saved={
          <SavedViewItems
            views={views}
            current={current}
            canSave={canSave}
            onOpen={(view) => goTo(locationOf(view, location))}
            onSave={() => setDialog({ renamed: null })}
            onRename={(renamed) => setDialog({ renamed })}
          />
        }
        onChange={(view) => goTo({ ...location, view, ids: null, filter: NO_FILTER })}
      />
      {dialog ? (
        <SaveViewDialog location={location} renamed={dialog.renamed} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}
