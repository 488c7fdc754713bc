'use client';

import { useQuery } from '@tanstack/react-query';
import { Checkbox } from '../../../components/ui/checkbox';
import { Field } from '../../../components/ui/field';
import { Select } from '../../../components/ui/select';
import { HANDOFF_OUTCOMES } from '../../../domain/handoff/types';
import { LEAD_STAGES } from '../../../domain/leads/types';
import type { MacroAction } from '../../../domain/macros/actions';
import { STAGE_WORDS } from '../../shared/leads/lead-words';
import { tagsQuery } from '../../shared/tags/tags-query';
import { membersQuery, teamsQuery } from '../../shared/team/people-queries';
import { useTeamApi } from '../../shared/team/team-context';
import { ReplyTextField } from '../reply-text-field';

interface ActionFieldsProps {
  action: MacroAction;
  onChange(action: MacroAction): void;
}

const REPLY = 'reply';
const SNOOZES = [
  { value: REPLY, label: 'Until the visitor writes' },
  { value: '60', label: 'For 1 hour' },
  { value: '240', label: 'For 4 hours' },
  { value: '1440', label: 'For 1 day' },
  { value: '4320', label: 'For 3 days' },
  { value: '10080', label: 'For 7 days' },
] as const;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).replaceAll('_', ' ');

/** What an action needs to know; nothing for those that need nothing. */
export function ActionFields({ action, onChange }: ActionFieldsProps) {
  switch (action.type) {
    case 'send_reply':
    case 'add_note':
      return (
        <ReplyTextField
          label={action.type === 'send_reply' ? 'Words to the visitor' : 'Note for the team'}
          value={action.text}
          toVisitor={action.type === 'send_reply'}
          onChange={(text) => onChange({ ...action, text })}
        />
      );
    case 'add_tags':
      return <TagChoice action={action} onChange={onChange} />;
    case 'assign':
      return <TargetChoice action={action} onChange={onChange} />;
    case 'snooze': {
      const value = action.minutes === null ? REPLY : String(action.minutes);
      const own = SNOOZES.some((one) => one.value === value)
        ? []
        : [{ value, label: `For ${action.minutes} minutes` }];
      return (
        <Field label="How long">
          <Select<string>
            items={[...SNOOZES, ...own]}
            value={value}
            onValueChange={(next) => onChange({ ...action, minutes: next === REPLY ? null : Number(next) })}
          />
        </Field>
      );
    }
    case 'set_stage':
      return (
        <Field label="Stage">
          <Select
            items={LEAD_STAGES.map((stage) => ({ value: stage, label: STAGE_WORDS[stage] }))}
            value={action.stage}
            onValueChange={(stage) => onChange({ ...action, stage })}
          />
        </Field>
      );
    case 'resolve':
      return (
        <Field label="Outcome">
          <Select
            items={HANDOFF_OUTCOMES.map((outcome) => ({ value: outcome, label: capital(outcome) }))}
            value={action.outcome}
            onValueChange={(outcome) => onChange({ ...action, outcome })}
          />
        </Field>
      );
    default:
      return null;
  }
}

interface TagChoiceProps {
  action: Extract<MacroAction, { type: 'add_tags' }>;
  onChange(action: MacroAction): void;
}

function TagChoice({ action, onChange }: TagChoiceProps) {
  const api = useTeamApi();
  const tags = useQuery(tagsQuery(api)).data?.items ?? [];
  const { tagIds } = action;
  if (tags.length === 0) return <p className="text-sm text-muted">There are no tags yet: make them first.</p>;
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">Tags</legend>
      <div className="grid grid-cols-1 gap-1 sm:grid-cols-3">
        {tags.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={tagIds.includes(id)}
            onCheckedChange={(on) =>
              onChange({ ...action, tagIds: on ? [...tagIds, id] : tagIds.filter((one) => one !== id) })
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

interface TargetChoiceProps {
  action: Extract<MacroAction, { type: 'assign' }>;
  onChange(action: MacroAction): void;
}

function TargetChoice({ action, onChange }: TargetChoiceProps) {
  const api = useTeamApi();
  const teams = useQuery(teamsQuery(api)).data?.items ?? [];
  const members = useQuery(membersQuery(api)).data?.items ?? [];
  const { to } = action;
  const items = [
    { value: 'me', label: 'Whoever runs it' },
    ...teams.map(({ id, name }) => ({ value: `team ${id}`, label: `${name} (team)` })),
    ...members
      .filter(({ deactivatedAt }) => deactivatedAt === null)
      .map(({ id, name }) => ({ value: `member ${id}`, label: name })),
  ];
  const choose = (value: string) => {
    const [kind, id = ''] = value.split(' ');
    if (kind === 'team' || kind === 'member') onChange({ ...action, to: { kind, id } });
    else onChange({ ...action, to: { kind: 'me' } });
  };
  return (
    <Field label="To">
      <Select<string>
        items={items}
        value={to.kind === 'me' ? 'me' : `${to.kind} ${to.id}`}
        onValueChange={choose}
      />
    </Field>
  );
}
