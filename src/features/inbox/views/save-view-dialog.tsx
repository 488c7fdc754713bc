'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Checkbox } from '../../../components/ui/checkbox';
import { Dialog } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { notify } from '../../../components/ui/toast';
import type { SavedView } from '../../../contracts/api/views';
import { createView, updateView } from '../../../contracts/operations/inbox-list';
import { useCan, useTeamApi } from '../../shared/team/team-context';
import type { InboxLocation } from '../state/inbox-location';
import { VIEWS_KEY } from '../state/list-keys';
import { savedFilterOf } from './use-saved-views';

interface SaveViewDialogProps {
  location: InboxLocation;
  /** To be renamed; else what is shown is saved as a new one. */
  renamed: SavedView | null;
  onClose(): void;
}

export function SaveViewDialog({ location, renamed, onClose }: SaveViewDialogProps) {
  const api = useTeamApi();
  const queries = useQueryClient();
  const mayShare = useCan('settings.manage');
  const [name, setName] = useState(renamed?.name ?? '');
  const [shared, setShared] = useState(false);
  const [busy, setBusy] = useState(false);
  const trimmed = name.trim();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (trimmed === '' || busy) return;
    setBusy(true);
    try {
      if (renamed) {
        await api.call(updateView, { params: { id: renamed.id }, body: { name: trimmed } });
      } else {
        await api.call(createView, { body: { name: trimmed, filter: savedFilterOf(location), shared } });
      }
      await queries.invalidateQueries({ queryKey: VIEWS_KEY });
      onClose();
    } catch (error) {
      notify.failed('The view was not saved', error instanceof Error ? error.message : undefined);
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={renamed ? 'Rename view' : 'Save view'}
    >
      <form onSubmit={save} className="flex flex-col gap-4">
        <Field label="Name">
          <Input
            autoFocus
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
            placeholder="Hot leads without an owner"
          />
        </Field>
        {mayShare && !renamed ? (
          <Checkbox label="Share with everybody" checked={shared} onCheckedChange={setShared} />
        ) : null}
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={busy} disabled={trimmed === ''}>
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
