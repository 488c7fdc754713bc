'use client';

import { useState } from 'react';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Select } from '../../../components/ui/select';
import type { LeadDetail } from '../../../contracts/api/team';
import { allowedStages } from '../../../domain/leads/stages';
import { LEAD_STAGES } from '../../../domain/leads/types';
import { STAGE_WORDS } from '../../shared/leads/lead-words';
import { useCan } from '../../shared/team/team-context';
import { dealValueField, parseDealValue } from '../../../domain/leads/deal-value';
import { useChangeLead } from '../state/use-change-lead';

/** Stage and deal value, changed in place. */
export function LeadDeal({ lead }: Pick<LeadDetail, 'lead'>) {
  const canEdit = useCan('leads.edit');
  const { mutate } = useChangeLead(lead.id);
  const allowed = allowedStages(lead.stage);
  const stages = LEAD_STAGES.filter((stage) => stage === lead.stage || allowed.includes(stage));
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label="Stage">
        <Select
          items={stages.map((stage) => ({ value: stage, label: STAGE_WORDS[stage] }))}
          value={lead.stage}
          disabled={!canEdit}
          onValueChange={(stage) => {
            if (stage !== lead.stage) mutate({ stage });
          }}
        />
      </Field>
      <DealValue lead={lead} disabled={!canEdit} onChange={(dealValueMinor) => mutate({ dealValueMinor })} />
    </div>
  );
}

interface DealValueProps extends Pick<LeadDetail, 'lead'> {
  disabled: boolean;
  onChange(minor: number | null): void;
}

function DealValue({ lead, disabled, onChange }: DealValueProps) {
  const stored = dealValueField(lead.dealValueMinor, lead.currency);
  const [typed, setTyped] = useState(stored);
  const [known, setKnown] = useState(stored);
  if (known !== stored) {
    // Changed elsewhere, or taken back.
    setKnown(stored);
    setTyped(stored);
  }
  const [isWrong, setIsWrong] = useState(false);
  const save = () => {
    const minor = parseDealValue(typed, lead.currency);
    setIsWrong(minor === undefined);
    if (minor !== undefined && minor !== lead.dealValueMinor) onChange(minor);
  };
  return (
    <Field label={`Deal value (${lead.currency})`} error={isWrong ? 'An amount, such as 12,500' : undefined}>
      <Input
        inputMode="decimal"
        placeholder="None"
        value={typed}
        disabled={disabled}
        maxLength={20}
        onValueChange={setTyped}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
          if (event.key !== 'Escape' || typed === stored) return;
          event.preventDefault();
          event.stopPropagation();
          setTyped(stored);
          setIsWrong(false);
        }}
      />
    </Field>
  );
}
