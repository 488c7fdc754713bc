'use client';

import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import type { DraftProps } from './assistant-form';

/** What the model may use up in a month, and what it costs. */
export function LimitFields({ draft, errors, onChange, currency }: DraftProps & { currency: string }) {
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Field
        label="Tokens per month"
        error={errors.monthlyTokenLimit}
        description="In and out together. Empty: no limit."
      >
        <Input
          inputMode="numeric"
          placeholder="No limit"
          value={draft.monthlyTokenLimit}
          onValueChange={(monthlyTokenLimit) => onChange({ monthlyTokenLimit })}
        />
      </Field>
      <Field
        label={`Cost per month, ${currency}`}
        error={errors.monthlyCostLimit}
        description="By the prices below. Empty: no limit."
      >
        <Input
          inputMode="decimal"
          placeholder="No limit"
          value={draft.monthlyCostLimit}
          onValueChange={(monthlyCostLimit) => onChange({ monthlyCostLimit })}
        />
      </Field>
      <Field label={`Price of a million tokens in, ${currency}`} error={errors.inputPrice}>
        <Input
          inputMode="decimal"
          value={draft.inputPrice}
          onValueChange={(inputPrice) => onChange({ inputPrice })}
        />
      </Field>
      <Field label={`Price of a million tokens out, ${currency}`} error={errors.outputPrice}>
        <Input
          inputMode="decimal"
          value={draft.outputPrice}
          onValueChange={(outputPrice) => onChange({ outputPrice })}
        />
      </Field>
    </div>
  );
}
