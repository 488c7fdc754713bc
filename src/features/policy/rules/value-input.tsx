'use client';

import { Input } from '../../../components/ui/input';
import { Select } from '../../../components/ui/select';
import { factDefinition } from '../../../domain/policy/facts';
import type { FactCondition, FactValue } from '../../../domain/policy/types';
import { useEditor } from '../editor/editor-context';
import { DurationInput } from '../fields/duration-input';
import { NumberInput } from '../fields/number-input';
import { unitSuffix } from '../state/typed-facts';
import { ManyInput } from './many-input';

interface ValueInputProps {
  condition: FactCondition;
  onValueChange(value: FactValue): void;
}

const HUNDREDTHS = 100;
/** Binary fractions leave crumbs: 0.07 × 100 is 7.000000000000001. */
const clean = (value: number) => Number(value.toPrecision(12));

/** The value a comparison is made with, in the unit and from the choices of its fact. */
export function ValueInput({ condition, onValueChange }: ValueInputProps) {
  const { surroundings } = useEditor();
  const { fact, op, value } = condition;
  const definition = factDefinition(fact);
  const label = `Value of ${definition?.label.toLowerCase() ?? fact}`;
  if (op === 'is_known' || op === 'is_unknown') return null;
  const known: Readonly<Record<string, readonly string[]>> = {
    'message.intent': surroundings.intents,
    'moment.channel': surroundings.channels,
    'moment.language': ['en', 'de', 'es', 'fr', 'pt', 'ar'],
  };
  const options = definition?.choices ?? known[fact] ?? null;
  if (op === 'in' || op === 'not_in') {
    const values = Array.isArray(value) ? value : [];
    return <ManyInput label={label} values={values} options={options} onValuesChange={onValueChange} />;
  }
  if (definition?.type === 'boolean') {
    const items = [
      { value: 'yes', label: 'yes' },
      { value: 'no', label: 'no' },
    ] as const;
    const chosen = value === false ? 'no' : 'yes';
    return (
      <Select
        aria-label={label}
        items={items}
        value={chosen}
        onValueChange={(next) => onValueChange(next === 'yes')}
      />
    );
  }
  if (definition?.type === 'number') {
    const number = typeof value === 'number' ? value : 0;
    if (definition.unit === 'seconds') {
      return <DurationInput label={label} seconds={number} onValueChange={onValueChange} />;
    }
    const scale = definition.unit === 'share' || definition.unit === 'money' ? HUNDREDTHS : 1;
    const isMoney = definition.unit === 'money';
    return (
      <NumberInput
        aria-label={label}
        value={clean(isMoney ? number / scale : number * scale)}
        unit={unitSuffix(definition, surroundings.currency)}
        onValueChange={(typed) => onValueChange(isMoney ? Math.round(typed * scale) : clean(typed / scale))}
      />
    );
  }
  const text = typeof value === 'string' ? value : '';
  if (options !== null) {
    const all = text === '' || options.includes(text) ? options : [text, ...options];
    return (
      <Select
        aria-label={label}
        placeholder="Choose"
        items={all.map((option) => ({ value: option, label: option.replaceAll('_', ' ') }))}
        value={text === '' ? null : text}
        onValueChange={onValueChange}
      />
    );
  }
  return (
    <Input aria-label={label} value={text} maxLength={200} onValueChange={(typed) => onValueChange(typed)} />
  );
}
