'use client';

import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Select } from '../../../components/ui/select';
import { SCORE_GROUPS, SCORE_SIGNALS, type ScoreRule } from '../../../domain/leads/types';
import { withSignal } from '../state/edit-scoring';
import { FigureInput } from './figure-input';
import { MatchField } from './match-field';
import { GROUP_WORDS, SIGNAL_WORDS } from './words';

interface RuleFormProps {
  rule: ScoreRule;
  intents: readonly string[];
  onChange(rule: ScoreRule): void;
}

const signals = SCORE_SIGNALS.map((value) => ({ value, label: SIGNAL_WORDS[value] }));
const groups = SCORE_GROUPS.map((value) => ({ value, label: GROUP_WORDS[value] }));

/** Everything of a rule but its points. */
export function RuleForm({ rule, intents, onChange }: RuleFormProps) {
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      <Field label="Name">
        <Input
          value={rule.label}
          maxLength={120}
          onValueChange={(label) => onChange({ ...rule, label: label === '' ? ' ' : label.trimStart() })}
        />
      </Field>
      <Field label="Group">
        <Select items={groups} value={rule.group} onValueChange={(group) => onChange({ ...rule, group })} />
      </Field>
      <Field label="Counts">
        <Select
          items={signals}
          value={rule.signal}
          onValueChange={(signal) => onChange(withSignal(rule, signal))}
        />
      </Field>
      <MatchField rule={rule} intents={intents} onChange={onChange} />
      {rule.signal === 'field_value' ? <Bounds rule={rule} onChange={onChange} /> : null}
      <Field label="At most so many times">
        <FigureInput
          value={rule.maxTimes}
          onValueChange={(times) => onChange({ ...rule, maxTimes: Math.max(0, Math.round(times ?? 0)) })}
        />
      </Field>
    </div>
  );
}

/** Amounts are kept in minor units and typed in whole ones. */
function Bounds({ rule, onChange }: Pick<RuleFormProps, 'rule' | 'onChange'>) {
  const scale = rule.match === 'budget' || rule.match === 'dealValue' ? 100 : 1;
  const shown = (value: number | null) => (value === null ? null : value / scale);
  const stored = (value: number | null) => (value === null ? null : value * scale);
  return (
    <>
      <Field label="From" description="Empty: no lower bound.">
        <FigureInput
          mayBeEmpty
          value={shown(rule.atLeast)}
          onValueChange={(value) => onChange({ ...rule, atLeast: stored(value) })}
        />
      </Field>
      <Field label="Up to" description="Empty: no upper bound.">
        <FigureInput
          mayBeEmpty
          value={shown(rule.atMost)}
          onValueChange={(value) => onChange({ ...rule, atMost: stored(value) })}
        />
      </Field>
    </>
  );
}
