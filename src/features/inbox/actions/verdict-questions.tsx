'use client';

import { type ReactNode, type Ref, useId } from 'react';
import { Input } from '../../../components/ui/input';
import { Kbd } from '../../../components/ui/kbd';
import { Choice } from './choice-row';
import { RESOLVE_KEYS, type Verdict } from './resolve-answers';

interface VerdictQuestionsProps {
  verdict: Verdict;
  comment: string;
  commentRef: Ref<HTMLInputElement>;
  onChange(verdict: Verdict): void;
  onComment(comment: string): void;
}

const TIMES = [
  { value: 'on_time', label: 'On time' },
  { value: 'early', label: 'Too early' },
  { value: 'late', label: 'Too late' },
] as const;
const YES_NO = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
] as const;

/** Three questions whose answers make the next handoffs better; all optional, one click or key each. */
export function VerdictQuestions({
  verdict,
  comment,
  commentRef,
  onChange,
  onComment,
}: VerdictQuestionsProps) {
  const commentId = useId();
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1.5 text-sm font-medium">
        Was the handoff right? <span className="font-normal text-muted">Optional.</span>{' '}
        <span className="inline-flex items-center gap-1.5 font-normal text-muted">
          <Kbd>{RESOLVE_KEYS.allRight}</Kbd> all was right
        </span>
      </legend>
      <Question label="The time" shortcut={RESOLVE_KEYS.time}>
        {TIMES.map(({ value, label }) => (
          <Choice
            key={value}
            label={label}
            chosen={verdict.rightTime === value}
            onChoose={() => onChange({ ...verdict, rightTime: verdict.rightTime === value ? null : value })}
          />
        ))}
      </Question>
      <Question label="The reason" shortcut={RESOLVE_KEYS.reason}>
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
      <Question label="Enough context" shortcut={RESOLVE_KEYS.context}>
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
      <div className="flex flex-wrap items-center gap-1.5">
        <label
          htmlFor={commentId}
          className="flex w-34 shrink-0 items-center gap-2 text-sm text-muted max-sm:w-full"
        >
          <Keyed shortcut={RESOLVE_KEYS.comment}>Comment</Keyed>
        </label>
        <Input
          id={commentId}
          ref={commentRef}
          className="min-w-40 grow basis-0"
          value={comment}
          maxLength={2_000}
          placeholder="What would have been better"
          onValueChange={onComment}
        />
      </div>
    </fieldset>
  );
}

function Question({ label, shortcut, children }: { label: string; shortcut: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset cannot be laid out in one line.
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-1.5">
      <span className="flex w-34 items-center gap-2 text-sm text-muted max-sm:w-full">
        {label}
        <Kbd>{shortcut}</Kbd>
      </span>
      {children}
    </div>
  );
}

/** A label with the key that goes there, which is no part of its name. */
export function Keyed({ shortcut, children }: { shortcut: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      {children}
      <span aria-hidden="true">
        <Kbd>{shortcut}</Kbd>
      </span>
    </span>
  );
}
