'use client';

import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Select } from '../../../components/ui/select';
import type { FactDefinition } from '../../../domain/policy/fact-definition';
import { unitSuffix } from '../state/typed-facts';

interface FactFieldProps {
  definition: FactDefinition;
  value: string;
  error: string | undefined;
  currency: string;
  onChange(value: string): void;
}

const UNKNOWN = 'unknown';

function optionsOf({ type, choices }: FactDefinition): readonly string[] | null {
  return type === 'boolean' ? ['yes', 'no'] : (choices ?? null);
}

/** One fact, typed or chosen; without a value it counts as unknown. */
export function FactField({ definition, value, error, currency, onChange }: FactFieldProps) {
  const suffix = unitSuffix(definition, currency);
  const options = optionsOf(definition);
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return (
    <Field
      label={suffix ? `${definition.label} (${suffix})` : definition.label}
      description={definition.description}
      error={error}
    >
      {options ? (
        <Select
          items={[UNKNOWN, ...options].map((option) => ({ value: option, label: capital(option) }))}
          value={value === '' ? UNKNOWN : value}
          onValueChange={(next) => onChange(next === UNKNOWN ? '' : next)}
        />
      ) : (
        <Input
          value={value}
          placeholder="Unknown"
          maxLength={200}
          {...(definition.type === 'number' ? { inputMode: 'decimal' } : {})}
          onValueChange={onChange}
        />
      )}
    </Field>
  );
}
