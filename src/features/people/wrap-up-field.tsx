import { Field } from '../../components/ui/field';
import { Select } from '../../components/ui/select';
import { MAX_WRAP_UP_SECONDS } from '../../domain/routing/wrap-up';
import { NumberField } from './number-field';

interface WrapUpFieldProps {
  /** null: as the organisation says. */
  seconds: number | null;
  onChange(seconds: number | null): void;
}

const CHOICES = [
  { value: 'org', label: 'As for all teams' },
  { value: 'own', label: 'A time of its own' },
] as const;
const USUAL_SECONDS = 30;

/** Time without offers after a conversation of this team. */
export function WrapUpField({ seconds, onChange }: WrapUpFieldProps) {
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      <Field label="Wrap-up time" description="To finish notes before the next conversation is offered.">
        <Select
          items={CHOICES}
          value={seconds === null ? 'org' : 'own'}
          onValueChange={(choice) => onChange(choice === 'org' ? null : (seconds ?? USUAL_SECONDS))}
        />
      </Field>
      {seconds === null ? null : (
        <NumberField
          label="Seconds"
          description="0 means none"
          value={seconds}
          max={MAX_WRAP_UP_SECONDS}
          onChange={onChange}
        />
      )}
    </div>
  );
}
