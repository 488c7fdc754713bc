'use client';

import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import type { DraftProps } from './assistant-form';

/** How long the model may take, how much it may write, and how freely. */
export function AnswerFields({ draft, errors, onChange }: DraftProps) {
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
      <Field
        label="Time for an answer, seconds"
        error={errors.budgetSeconds}
        description="No visitor waits longer."
      >
        <Input
          inputMode="decimal"
          value={draft.budgetSeconds}
          onValueChange={(budgetSeconds) => onChange({ budgetSeconds })}
        />
      </Field>
      <Field
        label="Longest answer, tokens"
        error={errors.maxOutputTokens}
        description="600 suit about 200 words."
      >
        <Input
          inputMode="numeric"
          value={draft.maxOutputTokens}
          onValueChange={(maxOutputTokens) => onChange({ maxOutputTokens })}
        />
      </Field>
      <Field label="Temperature" error={errors.temperature} description="Low keeps to the articles.">
        <Input
          inputMode="decimal"
          value={draft.temperature}
          onValueChange={(temperature) => onChange({ temperature })}
        />
      </Field>
    </div>
  );
}
