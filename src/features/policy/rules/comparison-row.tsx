'use client';

import { X } from 'lucide-react';
import { IconButton } from '../../../components/ui/icon-button';
import { Select } from '../../../components/ui/select';
import { describeFact } from '../../../domain/policy/condition-words';
import { operatorsFor } from '../../../domain/policy/fact-definition';
import { factDefinition } from '../../../domain/policy/facts';
import type { FactCondition } from '../../../domain/policy/types';
import { comparisonOf, withOperator } from '../draft/edit-condition';
import { FactPicker } from './fact-picker';
import { operatorWords } from './operator-words';
import { ValueInput } from './value-input';

interface ComparisonRowProps {
  condition: FactCondition;
  onChange(condition: FactCondition): void;
  onRemove(): void;
}

/** One comparison: a fact, an operator of its type, a value of its type. */
export function ComparisonRow({ condition, onChange, onRemove }: ComparisonRowProps) {
  const definition = factDefinition(condition.fact);
  const operators = definition ? operatorsFor(definition.type) : [condition.op];
  const allowed = operators.includes(condition.op) ? operators : [condition.op, ...operators];
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-1.5 sm:grid-cols-[minmax(0,1.2fr)_minmax(0,10rem)_minmax(0,1fr)_auto]">
      <legend className="sr-only">{describeFact(condition, null)}</legend>
      <FactPicker value={condition.fact} onValueChange={(fact) => onChange(comparisonOf(fact, condition))} />
      <div className="col-start-2 row-start-1 sm:col-start-4">
        <IconButton label="Remove the condition" onClick={onRemove}>
          <X />
        </IconButton>
      </div>
      <div className="col-span-2 sm:col-span-1 sm:col-start-2 sm:row-start-1">
        <Select
          aria-label={`How to compare ${definition?.label.toLowerCase() ?? condition.fact}`}
          items={allowed.map((op) => ({ value: op, label: operatorWords(op, definition) }))}
          value={condition.op}
          onValueChange={(op) => onChange(withOperator(condition, op))}
        />
      </div>
      <div className="col-span-2 sm:col-span-1 sm:col-start-3 sm:row-start-1">
        <ValueInput condition={condition} onValueChange={(value) => onChange({ ...condition, value })} />
      </div>
    </fieldset>
  );
}
