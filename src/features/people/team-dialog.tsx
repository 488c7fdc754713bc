'use client';

import { useState } from 'react';
import { Field } from '../../components/ui/field';
import { Input } from '../../components/ui/input';
import { SegmentedControl } from '../../components/ui/segmented-control';
import { Select } from '../../components/ui/select';
import { notify } from '../../components/ui/toast';
import type { Member, Team } from '../../contracts/api/team';
import { createTeam, patchTeam } from '../../contracts/operations/people';
import { CheckList } from './check-list';
import { FormDialog } from './form-dialog';
import { HoursField } from './hours-field';
import { OverflowField } from './overflow-field';
import { ROUTING_WORDS, STRATEGY_OPTIONS } from './team-words';
import { usePeopleChange } from './use-people';
import { WrapUpField } from './wrap-up-field';

interface TeamDialogProps {
  /** null for a new one. */
  team: Team | null;
  teams: readonly Team[];
  members: readonly Member[];
  timeZone: string;
  onClose(): void;
}

type Draft = Pick<
  Team,
  'name' | 'routingMode' | 'strategy' | 'overflow' | 'hours' | 'wrapUpSeconds' | 'memberIds'
>;

const NEW: Draft = {
  name: '',
  routingMode: 'pull',
  strategy: null,
  overflow: null,
  hours: null,
  wrapUpSeconds: null,
  memberIds: [],
};
const MODES = [
  { value: 'pull', label: 'Pull' },
  { value: 'push', label: 'Push' },
] as const;

/** How a team gets its conversations, when, and who is in it. */
export function TeamDialog({ team, teams, members, timeZone, onClose }: TeamDialogProps) {
  const [draft, setDraft] = useState<Draft>(team ?? NEW);
  const [hasFaultyHours, setHasFaultyHours] = useState(false);
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const done = ({ name }: Team) => {
    notify.done(team ? `${name} was changed` : `${name} was added`);
    onClose();
  };
  const create = usePeopleChange(createTeam, done);
  const change = usePeopleChange(patchTeam, done);
  const submit = () => {
    if (hasFaultyHours) return;
    const { name, routingMode, strategy, overflow, hours, wrapUpSeconds, memberIds } = draft;
    const body = { name, routingMode, strategy, overflow, hours, wrapUpSeconds, memberIds };
    if (team) change.mutate({ params: { id: team.id }, body });
    else create.mutate({ body });
  };
  return (
    <FormDialog
      title={team ? `Edit ${team.name}` : 'New team'}
      submit={team ? 'Save' : 'Add team'}
      busy={create.isPending || change.isPending}
      error={create.error ?? change.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Field label="Name">
        <Input value={draft.name} maxLength={80} onValueChange={(name) => set({ name })} />
      </Field>
      <div className="flex flex-col gap-1">
        <span className="text-sm font-medium">Routing</span>
        <SegmentedControl
          aria-label="Routing"
          className="self-start"
          items={MODES}
          value={draft.routingMode}
          onValueChange={(routingMode) => set({ routingMode })}
        />
        <span className="text-xs text-muted">{ROUTING_WORDS[draft.routingMode].words}</span>
      </div>
      {draft.routingMode === 'push' ? (
        <>
          <Field label="Whom to ask first">
            <Select
              items={STRATEGY_OPTIONS}
              value={draft.strategy ?? 'policy'}
              onValueChange={(choice) => set({ strategy: choice === 'policy' ? null : choice })}
            />
          </Field>
          <WrapUpField seconds={draft.wrapUpSeconds} onChange={(wrapUpSeconds) => set({ wrapUpSeconds })} />
        </>
      ) : null}
      <OverflowField
        overflow={draft.overflow}
        teams={teams.filter(({ id }) => id !== team?.id)}
        onChange={(overflow) => set({ overflow })}
      />
      <HoursField
        hours={draft.hours}
        timeZone={timeZone}
        onChange={(hours) => set({ hours: hours as Draft['hours'] })}
        onFault={setHasFaultyHours}
      />
      <CheckList
        legend="Members"
        empty=""
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={draft.memberIds}
        onChange={(memberIds) => set({ memberIds })}
      />
    </FormDialog>
  );
}
