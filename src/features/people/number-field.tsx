import { Field } from '../../components/ui/field';
import { Input } from '../../components/ui/input';

interface NumberFieldProps {
  label: string;
  description?: string;
  value: number;
  max: number;
  onChange(value: number): void;
}

/** A whole number from 0 to a maximum. */
export function NumberField({ label, description, value, max, onChange }: NumberFieldProps) {
  return (
    <Field label={label} description={description}>
      <Input
        type="number"
        inputMode="numeric"
        min={0}
        max={max}
        step={1}
        value={String(value)}
        onValueChange={(raw) => onChange(Math.min(max, Math.max(0, Math.trunc(Number(raw) || 0))))}
        className="max-w-28"
      />
    </Field>
  );
}
