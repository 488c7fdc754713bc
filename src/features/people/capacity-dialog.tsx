'use client';

import { useState } from 'react';
import { notify } from '../../components/ui/toast';
import type { Member } from '../../contracts/api/team';
import { setCapacity } from '../../contracts/operations/people';
import { CheckList } from './check-list';
import { FormDialog } from './form-dialog';
import { NumberField } from './number-field';
import { usePeopleChange } from './use-people';

/** One capacity for several members. */
export function CapacityDialog({ members, onClose }: { members: readonly Member[]; onClose(): void }) {
  const [capacity, setValue] = useState(5);
  const [memberIds, setMemberIds] = useState(() => members.map(({ id }) => id));
  const { mutate, isPending, error } = usePeopleChange(setCapacity, ({ items }) => {
    notify.done(`Capacity set for ${items.length} ${items.length === 1 ? 'member' : 'members'}`);
    onClose();
  });
  return (
    <FormDialog
      title="Set capacity"
      description="How many conversations each of them may hold at once."
      submit="Set capacity"
      busy={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() => mutate({ body: { memberIds, capacity } })}
    >
      <NumberField label="Capacity" value={capacity} max={100} onChange={setValue} />
      <CheckList
        legend="Members"
        empty=""
        options={members.map(({ id, name, capacity: now }) => ({ value: id, label: `${name} (now ${now})` }))}
        chosen={memberIds}
        onChange={setMemberIds}
      />
    </FormDialog>
  );
}
