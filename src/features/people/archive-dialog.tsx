'use client';

import { useState } from 'react';
import { Field } from '../../components/ui/field';
import { Select } from '../../components/ui/select';
import { notify } from '../../components/ui/toast';
import type { Team } from '../../contracts/api/team';
import { archiveTeam } from '../../contracts/operations/people';
import { FormDialog } from './form-dialog';
import { usePeopleChange } from './use-people';

interface ArchiveDialogProps {
  team: Team;
  others: readonly Team[];
  onClose(): void;
}

const NONE = 'none';

/** Archives a team; where something speaks of it, another takes its place. */
export function ArchiveDialog({ team, others, onClose }: ArchiveDialogProps) {
  const [replacement, setReplacement] = useState<string>(NONE);
  const { mutate, isPending, error } = usePeopleChange(archiveTeam, ({ policyVersion }) => {
    const also = policyVersion === null ? undefined : `Policy version ${policyVersion} was published for it`;
    notify.done(`${team.name} was archived`, also);
    onClose();
  });
  const items = [
    { value: NONE, label: 'No team' },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <FormDialog
      title={`Archive ${team.name}?`}
      description="Its history stays. It gets no more conversations."
      submit="Archive"
      tone="danger"
      busy={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() =>
        mutate({
          params: { id: team.id },
          body: replacement === NONE ? {} : { replacementTeamId: replacement },
        })
      }
    >
      <Field
        label="Team that takes its place"
        description="Needed where a channel, the published policy or another team's overflow sends conversations to it."
      >
        <Select items={items} value={replacement} onValueChange={setReplacement} />
      </Field>
    </FormDialog>
  );
}
