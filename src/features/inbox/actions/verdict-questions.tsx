'use client';

import type { ReactNode } from 'react';
import { Kbd } from '../../../components/ui/kbd';
import { Choice } from './choice-row';
import type { Verdict } from './resolve-answers';

interface VerdictQuestionsProps {
  verdict: Verdict;
  onChange(verdict: Verdict): void;
}

const TIMES = [
  { value: 'early', label: 'Too early' },
  { value: 'on_time', label: 'On time' },
  { value: 'late', label: 'Too late' },
] as const;
const YES_NO = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
] as const;

/** Three questions whose answers make the next handoffs better; all optional, one click each. */
export function VerdictQuestions({ verdict, onChange }: VerdictQuestionsProps) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1.5 text-sm font-medium">
        Was the handoff right? <span className="font-normal text-muted">Optional</span>
      </legend>
      <Question label="The time" shortcut="T">
        {TIMES.map(({ value, label }) => (
          <Choice
            key={value}
            label={label}
            chosen={verdict.rightTime === value}
            onChoose={() => onChange({ ...verdict, rightTime: verdict.rightTime === value ? null : value })}
          />
        ))}
      </Question>
      <Question label="The reason" shortcut="R">
        {YES_NO.map(({ value, label }) => (
          <Choice
            key={label}
            label={label}
            chosen={verdict.rightReason === value}
            onChoose={() =>
              onChange({ ...verdict, rightReason: verdict.rightReason === value ? null : value })
            }
          />
        ))}
      </Question>
      <Question label="Enough context" shortcut="C">
        {YES_NO.map(({ value, label }) => (
          <Choice
            key={label}
            label={label}
            chosen={verdict.enoughContext === value}
            onChoose={() =>
              onChange({ ...verdict, enoughContext: verdict.enoughContext === value ? null : value })
            }
          />
        ))}
      </Question>
    </fieldset>
  );
}

function Question({ label, shortcut, children }: { label: string; shortcut: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset cannot be laid out in one line.
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-1.5">
      <span className="flex w-34 items-center gap-2 text-sm text-muted">
        {label}
        <Kbd>{shortcut}</Kbd>
      </span>
      {children}
    </div>
  );
}
