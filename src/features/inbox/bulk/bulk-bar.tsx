'use client';

import { AlarmClock, CheckCheck, CircleX, Tag, UserPlus, X, Zap } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../../../components/ui/button';
import { IconButton } from '../../../components/ui/icon-button';
import { lateDialog } from '../../../components/ui/late/late-component';
import { BULK_AT_MOST } from '../../../contracts/api/bulk';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { useActions } from '../actions/actions-context';
import { clearSelection, selectAll, useSelected } from '../state/selection';
import { type BulkKind, useBulkWish, wishBulk } from './bulk-wish';

const BulkDialog = lateDialog(() => import('./bulk-dialog').then((file) => file.BulkDialog));

const BUTTONS: readonly { kind: BulkKind; label: string; icon: typeof Tag }[] = [
  { kind: 'assign', label: 'Assign', icon: UserPlus },
  { kind: 'snooze', label: 'Snooze', icon: AlarmClock },
  { kind: 'tag', label: 'Tag', icon: Tag },
  { kind: 'macro', label: 'Run a macro', icon: Zap },
  { kind: 'resolve', label: 'Resolve', icon: CheckCheck },
  { kind: 'close', label: 'Close', icon: CircleX },
];

interface BulkBarProps {
  rows: readonly TeamConversation[];
  /** Another list begins without a selection. */
  listKey: string;
}

/** What can be done with all that are selected and in the list; their keys do the same. */
export function BulkBar({ rows, listKey }: BulkBarProps) {
  const chosen = useSelected();
  const wish = useBulkWish();
  const { keyOf } = useActions();
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving a list is what clears it.
  useEffect(() => clearSelection, [listKey]);
  const loaded = rows.map((row) => row.id);
  const ids = loaded.filter((id) => chosen.has(id));
  if (ids.length === 0) return null;
  const tooMany = ids.length > BULK_AT_MOST;
  return (
    <section aria-label="Selected conversations" className="shrink-0 border-t bg-surface-raised px-3 py-2">
      <div className="flex items-center gap-1">
        <p role="status" className="me-auto ps-1 text-sm font-medium">
          {tooMany ? `${ids.length} selected, at most ${BULK_AT_MOST}` : `${ids.length} selected`}
        </p>
        <Button size="sm" variant="ghost" onClick={() => selectAll(loaded.slice(0, BULK_AT_MOST))}>
          Select all loaded
        </Button>
        <IconButton label="Clear selection" shortcut="Esc" size="sm" onClick={clearSelection}>
          <X />
        </IconButton>
      </div>
      <div className="flex items-center gap-1 pt-1">
        {BUTTONS.map(({ kind, label, icon: Icon }) => (
          <IconButton
            key={kind}
            label={label}
            shortcut={keyOf(kind)}
            disabled={tooMany}
            onClick={() => wishBulk(kind)}
          >
            <Icon />
          </IconButton>
        ))}
      </div>
      {wish && !tooMany ? <BulkDialog kind={wish} ids={ids} onClose={() => wishBulk(null)} /> : null}
    </section>
  );
}
