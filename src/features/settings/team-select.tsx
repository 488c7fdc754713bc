'use client';

import { useQuery } from '@tanstack/react-query';
import { Field } from '../../components/ui/field';
import { Select } from '../../components/ui/select';
import { teamsQuery } from '../shared/team/people-queries';
import { useTeamApi } from '../shared/team/team-context';

const EVERYBODY = 'everybody';

interface TeamSelectProps {
  value: string | null;
  onChange(teamId: string | null): void;
}

/** Whose something is: a team's, or everybody's. */
export function TeamSelect({ value, onChange }: TeamSelectProps) {
  const api = useTeamApi();
  const { data } = useQuery(teamsQuery(api));
  const teams = data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <Field label="For">
      <Select
        items={[{ value: EVERYBODY, label: 'Everybody' }, ...teams]}
        value={value ?? EVERYBODY}
        onValueChange={(next) => onChange(next === EVERYBODY ? null : next)}
      />
    </Field>
  );
}
