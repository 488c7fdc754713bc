'use client';

import { useState } from 'react';
import { Field } from '../../components/ui/field';
import { Input } from '../../components/ui/input';
import { Select } from '../../components/ui/select';
import { notify } from '../../components/ui/toast';
import type { Member, Team } from '../../contracts/api/team';
import { inviteMember } from '../../contracts/operations/people';
import { CheckList } from './check-list';
import { FormDialog } from './form-dialog';
import { rolesFor } from './presence-words';
import { usePeopleChange } from './use-people';

interface InviteDialogProps {
  teams: readonly Team[];
  ownRole: Member['role'];
  onClose(): void;
}

/** Asks somebody to join by e-mail. */
export function InviteDialog({ teams, ownRole, onClose }: InviteDialogProps) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Member['role']>('agent');
  const [teamIds, setTeamIds] = useState<string[]>([]);
  const { mutate, isPending, error } = usePeopleChange(inviteMember, (invitation) => {
    notify.done('Invitation sent', invitation.email);
    onClose();
  });
  return (
    <FormDialog
      title="Invite a member"
      description="They get a link by e-mail that works for seven days."
      submit="Send invitation"
      busy={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() => mutate({ body: { email: email.trim(), role, teamIds } })}
    >
      <Field label="E-mail">
        <Input type="email" autoComplete="off" maxLength={254} value={email} onValueChange={setEmail} />
      </Field>
      <Field label="Role">
        <Select
          items={rolesFor(ownRole)}
          value={role}
          onValueChange={(next: Member['role']) => setRole(next)}
        />
      </Field>
      <CheckList
        legend="Teams"
        empty="There are no teams yet."
        options={teams.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={teamIds}
        onChange={setTeamIds}
      />
    </FormDialog>
  );
}
