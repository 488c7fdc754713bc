'use client';

import { Field } from '../../../components/ui/field';
import { Select } from '../../../components/ui/select';
import { Switch } from '../../../components/ui/switch';
import { USUAL_SITUATION } from '../../../domain/bot/try-out/tried-state';
import { type Situation, TRIED_HOURS } from '../../../domain/bot/try-out/types';
import { NumberInput } from '../fields/number-input';

const HOURS = { policy: 'As the policy says', open: 'Open', closed: 'Closed' } as const;

interface SituationFieldsProps {
  situation: Situation | null;
  onChange(situation: Situation): void;
}

/** Who is there and when: what the visitor would meet from here on. */
export function SituationFields({ situation, onChange }: SituationFieldsProps) {
  const shown = situation ?? USUAL_SITUATION;
  const set = (change: Partial<Situation>) => onChange({ ...shown, ...change });
  const whole = (count: number) => Math.min(1000, Math.max(0, Math.round(count)));
  return (
    <div className="grid grid-cols-2 items-end gap-x-3 gap-y-2 sm:grid-cols-3">
      <Field label="Business hours" className="col-span-2 sm:col-span-1">
        <Select
          items={TRIED_HOURS.map((value) => ({ value, label: HOURS[value] }))}
          value={shown.hours}
          onValueChange={(hours) => set({ hours })}
        />
      </Field>
      <Field label="Agents online">
        <NumberInput
          value={shown.agentsOnline}
          onValueChange={(count) => set({ agentsOnline: whole(count) })}
        />
      </Field>
      <Field label="Visitors waiting">
        <NumberInput
          value={shown.queueLength}
          onValueChange={(count) =>
            // Each visitor ahead takes about as long as an ordinary conversation.
            set({ queueLength: whole(count), expectedWaitSeconds: Math.min(86_400, 45 + 240 * whole(count)) })
          }
        />
      </Field>
      <div className="col-span-2 sm:col-span-3">
        <Switch
          label="A returning visitor"
          checked={shown.returningVisitor}
          onCheckedChange={(returningVisitor) => set({ returningVisitor })}
        />
      </div>
    </div>
  );
}
