'use client';

import { useState } from 'react';
import { Field } from '../../components/ui/field';
import { Input } from '../../components/ui/input';
import { Select } from '../../components/ui/select';
import { notify } from '../../components/ui/toast';
import type { Member, Team } from '../../contracts/api/team';
import { patchMember } from '../../contracts/operations/people';
import { CheckList } from './check-list';
import { FormDialog } from './form-dialog';
import { LANGUAGE_OPTIONS } from './language-options';
import { NumberField } from './number-field';
import { rolesFor } from './presence-words';
import { usePeopleChange, useSkills } from './use-people';

interface MemberDialogProps {
  member: Member;
  teams: readonly Team[];
  /** Role of the one who changes it. */
  ownRole: Member['role'];
  onClose(): void;
}

/** What a member does, takes and is good at. */
export function MemberDialog({ member, teams, ownRole, onClose }: MemberDialogProps) {
  const [draft, setDraft] = useState({
    name: member.name,
    title: member.title ?? '',
    role: member.role,
    capacity: member.capacity,
    skills: member.skills,
    languages: member.languages,
    teamIds: member.teams.map(({ id }) => id),
  });
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const skills = useSkills();
  const { mutate, isPending, error } = usePeopleChange(patchMember, ({ name }) => {
    notify.done(`${name} was changed`);
    onClose();
  });
  return (
    <FormDialog
      title={`Edit ${member.name}`}
      description={member.email}
      submit="Save"
      busy={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() =>
        mutate({ params: { id: member.id }, body: { ...draft, title: draft.title.trim() || null } })
      }
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label="Name">
          <Input value={draft.name} maxLength={120} onValueChange={(name) => set({ name })} />
        </Field>
        <Field label="Role">
          <Select
            items={rolesFor(ownRole)}
            value={draft.role}
            disabled={member.role === 'owner' && ownRole !== 'owner'}
            onValueChange={(role) => set({ role })}
          />
        </Field>
      </div>
      <Field label="Title" description="Visitors read it beside the name when this person joins.">
        <Input
          value={draft.title}
          maxLength={60}
          placeholder="For example Solutions engineer"
          onValueChange={(title) => set({ title })}
        />
      </Field>
      <NumberField
        label="Capacity"
        description="Conversations held at once; no more are offered or can be claimed."
        value={draft.capacity}
        max={100}
        onChange={(capacity) => set({ capacity })}
      />
      <CheckList
        legend="Teams"
        empty="There are no teams yet."
        options={teams.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={draft.teamIds}
        onChange={(teamIds) => set({ teamIds })}
      />
      <CheckList
        legend="Skills"
        empty="The catalogue of skills is empty; add some under Skills."
        options={(skills.data?.items ?? []).map(({ name }) => ({ value: name, label: name }))}
        chosen={draft.skills}
        onChange={(chosen) => set({ skills: chosen })}
      />
      <CheckList
        legend="Languages"
        empty=""
        options={LANGUAGE_OPTIONS}
        chosen={draft.languages}
        onChange={(languages) => set({ languages })}
      />
    </FormDialog>
  );
}
