'use client';

import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Kbd } from '../../../components/ui/kbd';
import { Select } from '../../../components/ui/select';
import { REASON_WORDS } from '../../../domain/handoff/describe-event';
import { HANDOFF_REASONS, type HandoffReason } from '../../../domain/handoff/types';
import type { ReviewVerdict } from '../../../domain/quality/review/verdicts';
import { VERDICT_CHOICES } from './verdict-choices';

const NO_REASON = 'none';
const REASONS = [
  { value: NO_REASON, label: 'No reason named' },
  ...HANDOFF_REASONS.filter((reason) => !['agent_takeover', 'api', 'reopened'].includes(reason)).map(
    (value) => ({ value, label: REASON_WORDS[value] }),
  ),
];

export interface SaidBeside {
  readonly reason: HandoffReason | null;
  readonly note: string;
}

export interface VerdictPanelHandle {
  said(): SaidBeside;
  focusNote(): void;
  focusReason(): void;
}

interface VerdictPanelProps {
  ref: Ref<VerdictPanelHandle>;
  /** A turn is being chosen for “needed earlier”. */
  isChoosingTurn: boolean;
  busy: boolean;
  /** The first message leaves no turn before it. */
  mayBeEarlier: boolean;
  onVerdict(verdict: ReviewVerdict): void;
  onCancelTurn(): void;
}

/** The five verdicts with their keys, and what may be said beside one; kept apart per conversation by its `key`. */
export function VerdictPanel(props: VerdictPanelProps) {
  const { ref, isChoosingTurn, busy, mayBeEarlier, onVerdict, onCancelTurn } = props;
  const [reason, setReason] = useState<HandoffReason | null>(null);
  const [note, setNote] = useState('');
  const form = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    said: () => ({ reason, note }),
    focusNote: () => form.current?.querySelector<HTMLElement>('input[name="note"]')?.focus(),
    focusReason: () => form.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus(),
  }));
  if (isChoosingTurn) {
    return (
      <div className="flex flex-col gap-3" role="status">
        <p className="text-sm font-semibold">At which turn was a person needed?</p>
        <p className="text-sm text-muted">Press the number of the turn, or “Needed here” beside it.</p>
        <Button onClick={onCancelTurn}>
          Back <Kbd>Esc</Kbd>
        </Button>
      </div>
    );
  }
  return (
    <div ref={form} className="flex flex-col gap-3">
      <fieldset className="flex flex-col gap-1.5">
        <legend className="mb-1.5 text-sm font-semibold">Was a person needed at the last message?</legend>
        {VERDICT_CHOICES.map(({ verdict, key, label, help }) => (
          <Button
            key={verdict}
            className="h-auto w-full py-1.5"
            disabled={verdict === 'earlier' && !mayBeEarlier}
            aria-disabled={busy}
            aria-keyshortcuts={key}
            onClick={() => !busy && onVerdict(verdict)}
          >
            <span className="flex min-w-0 grow flex-col items-start text-start">
              {label}
              <span className="text-xs font-normal whitespace-normal text-muted">{help}</span>
            </span>
            <Kbd>{key}</Kbd>
          </Button>
        ))}
      </fieldset>
      <Field label={<Labelled word="Reason it should have had" shortcut="R" />}>
        <Select
          items={REASONS}
          value={reason ?? NO_REASON}
          onValueChange={(next) => setReason(HANDOFF_REASONS.find((one) => one === next) ?? null)}
        />
      </Field>
      <Field label={<Labelled word="Note" shortcut="N" />} name="note">
        <Input name="note" value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
      </Field>
    </div>
  );
}

function Labelled({ word, shortcut }: { word: string; shortcut: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      {word} <Kbd>{shortcut}</Kbd>
    </span>
  );
}
