'use client';

import { Plus } from 'lucide-react';
import { Badge } from '../../../components/ui/badge';
import { IconButton } from '../../../components/ui/icon-button';
import type { TagRef } from '../../../contracts/api/tags';
import { useActions } from '../actions/actions-context';

/** All tags of the open conversation, and the way to change them. */
export function TagChips({ tags }: { tags: readonly TagRef[] }) {
  const { run, keyOf } = useActions();
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {tags.length === 0 ? <span className="text-sm text-muted">None yet</span> : null}
      {tags.map(({ id, name }) => (
        <Badge key={id}>{name}</Badge>
      ))}
      <IconButton label="Change tags" shortcut={keyOf('tag')} size="sm" onClick={() => run('tag')}>
        <Plus />
      </IconButton>
    </div>
  );
}
