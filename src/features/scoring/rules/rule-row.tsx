'use client';

import clsx from 'clsx';
import { ChevronDown, Trash2 } from 'lucide-react';
import { IconButton } from '../../../components/ui/icon-button';
import type { ScoringPreview } from '../../../contracts/api/scoring';
import type { ScoreRule } from '../../../domain/leads/types';
import { scoreOccasionInWords } from '../../../domain/policy/scoring-words';
import { FigureInput } from './figure-input';
import { RuleForm } from './rule-form';

interface RuleRowProps {
  rule: ScoreRule;
  isOpen: boolean;
  problems: ScoringPreview['problems'];
  intents: readonly string[];
  currency: string;
  onToggle(): void;
  onChange(rule: ScoreRule): void;
  onRemove(): void;
}

/** One rule: what it is called, when it counts and for how much; everything else opens below it. */
export function RuleRow({
  rule,
  isOpen,
  problems,
  intents,
  currency,
  onToggle,
  onChange,
  onRemove,
}: RuleRowProps) {
  const bodyId = `rule-${rule.id}`;
  return (
    <li className="border-b last:border-b-0">
      <div className="flex items-center gap-3 px-4 py-2">
        <FigureInput
          aria-label={`Points for ${rule.label}`}
          value={rule.points}
          onValueChange={(points) => onChange({ ...rule, points: points ?? 0 })}
          className={clsx(rule.points < 0 && '[&_input]:text-danger')}
        />
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={onToggle}
          className="flex min-h-8 min-w-0 grow items-center gap-2 rounded-sm text-start"
        >
          <span className="min-w-0 grow">
            <span className="block truncate text-sm font-medium">{rule.label}</span>
            <span className="block truncate text-xs text-muted">{scoreOccasionInWords(rule, currency)}</span>
          </span>
          <ChevronDown
            aria-hidden="true"
            className={clsx('size-4 shrink-0 text-muted transition-transform', isOpen && 'rotate-180')}
          />
        </button>
        <IconButton label={`Remove ${rule.label}`} size="sm" onClick={onRemove}>
          <Trash2 />
        </IconButton>
      </div>
      {problems.map(({ sentence, severity }) => (
        <p
          key={sentence}
          className={clsx('px-4 pb-2 text-xs', severity === 'error' ? 'text-danger' : 'text-warning')}
        >
          {sentence}
        </p>
      ))}
      {isOpen ? (
        <div id={bodyId} className="bg-surface-hover/40 px-4 pt-1 pb-4">
          <RuleForm rule={rule} intents={intents} onChange={onChange} />
        </div>
      ) : null}
    </li>
  );
}
