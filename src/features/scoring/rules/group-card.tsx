'use client';

import { Plus } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { Card, CardHeader } from '../../../components/ui/card';
import { Field } from '../../../components/ui/field';
import type { ScoringPreview } from '../../../contracts/api/scoring';
import type { ScoreGroup, ScoringPolicy } from '../../../domain/leads/types';
import { addRule, changeRule, removeRule } from '../state/edit-scoring';
import { FigureInput } from './figure-input';
import { RuleRow } from './rule-row';
import { GROUP_WORDS } from './words';

interface GroupCardProps {
  group: ScoreGroup;
  scoring: ScoringPolicy;
  problems: ScoringPreview['problems'];
  intents: readonly string[];
  currency: string;
  openRule: string | null;
  onOpenRule(id: string | null): void;
  onChange(scoring: ScoringPolicy): void;
}

const DESCRIPTIONS: Readonly<Record<ScoreGroup, string>> = {
  fit: 'Who the lead is. Holds as long as it is true.',
  engagement: 'What the lead does. Fades with time.',
};

/** The rules of one group, with the most points they may give together. */
export function GroupCard({
  group,
  scoring,
  problems,
  intents,
  currency,
  openRule,
  onOpenRule,
  onChange,
}: GroupCardProps) {
  const rules = scoring.rules.filter((rule) => rule.group === group);
  const add = () => {
    const added = addRule(scoring, group);
    onChange(added.scoring);
    onOpenRule(added.id);
  };
  return (
    <Card>
      <CardHeader
        title={GROUP_WORDS[group]}
        description={DESCRIPTIONS[group]}
        actions={
          <Button size="sm" onClick={add}>
            <Plus aria-hidden="true" />
            Add rule
          </Button>
        }
      />
      <div className="flex flex-wrap gap-x-6 gap-y-3 px-4 pb-3">
        <Field label="At most">
          <FigureInput
            value={group === 'fit' ? scoring.fitCap : scoring.engagementCap}
            unit="points"
            onValueChange={(cap) =>
              onChange({
                ...scoring,
                [group === 'fit' ? 'fitCap' : 'engagementCap']: Math.round(cap ?? 0),
              })
            }
          />
        </Field>
        {group === 'engagement' ? (
          <Field label="Counts half after">
            <FigureInput
              value={scoring.engagementHalfLifeDays}
              unit="days"
              onValueChange={(days) => onChange({ ...scoring, engagementHalfLifeDays: days ?? 0 })}
            />
          </Field>
        ) : null}
      </div>
      <ul aria-label={`${GROUP_WORDS[group]} rules`} className="border-t">
        {rules.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            isOpen={openRule === rule.id}
            problems={problems.filter(({ subjectId }) => subjectId === rule.id)}
            intents={intents}
            currency={currency}
            onToggle={() => onOpenRule(openRule === rule.id ? null : rule.id)}
            onChange={(next) => onChange(changeRule(scoring, rule.id, next))}
            onRemove={() => onChange(removeRule(scoring, rule.id))}
          />
        ))}
        {rules.length === 0 ? (
          <li className="px-4 py-6 text-center text-sm text-muted">No rule counts here yet.</li>
        ) : null}
      </ul>
    </Card>
  );
}
