'use client';

import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Field } from '../../../components/ui/field';
import type { ScoringPreview } from '../../../contracts/api/scoring';
import type { ScoringPolicy } from '../../../domain/leads/types';
import { FigureInput } from './figure-input';

interface BandsCardProps {
  scoring: ScoringPolicy;
  /** About the score as a whole. */
  problems: ScoringPreview['problems'];
  onChange(scoring: ScoringPolicy): void;
}

/** From which score on a lead is warm or hot. */
export function BandsCard({ scoring, problems, onChange }: BandsCardProps) {
  const { warmFrom, hotFrom } = scoring;
  return (
    <Card>
      <CardHeader title="Bands" description="The team is told at once when a lead becomes hot." />
      <CardBody>
        <div
          aria-hidden="true"
          className="mb-3 flex h-1.5 overflow-hidden rounded-full bg-surface-pressed [&>span]:h-full"
        >
          <span style={{ width: `${clamp(warmFrom)}%` }} />
          <span className="bg-warning-solid" style={{ width: `${clamp(hotFrom - warmFrom)}%` }} />
          <span className="grow bg-danger-solid" />
        </div>
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <Field label="Warm from">
            <FigureInput
              value={warmFrom}
              onValueChange={(value) => onChange({ ...scoring, warmFrom: Math.round(value ?? 0) })}
            />
          </Field>
          <Field label="Hot from">
            <FigureInput
              value={hotFrom}
              onValueChange={(value) => onChange({ ...scoring, hotFrom: Math.round(value ?? 0) })}
            />
          </Field>
        </div>
        {problems.map(({ sentence, severity }) => (
          <p
            key={sentence}
            className={severity === 'error' ? 'mt-2 text-xs text-danger' : 'mt-2 text-xs text-warning'}
          >
            {sentence}
          </p>
        ))}
      </CardBody>
    </Card>
  );
}

const clamp = (percent: number) => Math.min(100, Math.max(0, percent));
