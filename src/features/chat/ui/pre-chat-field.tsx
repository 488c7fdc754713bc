import clsx from 'clsx';
import { useId } from 'react';
import { controlClass } from '../../../components/ui/control-class';
import type { FieldKind } from './pre-chat-answers';

interface PreChatFieldProps {
  kind: FieldKind;
  label: string;
  required: boolean;
  value: string;
  error: string | null;
  onChange(value: string): void;
}

const INPUTS = {
  name: { autoComplete: 'name', maxLength: 120 },
  email: { type: 'email', autoComplete: 'email', dir: 'ltr', maxLength: 254 },
  phone: { type: 'tel', autoComplete: 'tel', dir: 'ltr', maxLength: 40 },
  company: { autoComplete: 'organization', maxLength: 160 },
} as const;

/** One field of the form before the first message, with its label and what is wrong. */
export function PreChatField({ kind, label, required, value, error, onChange }: PreChatFieldProps) {
  const id = useId();
  const common = {
    id,
    value,
    required,
    'aria-invalid': error !== null || undefined,
    'aria-describedby': error === null ? undefined : `${id}-error`,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={clsx('flex flex-col gap-1', kind === 'question' && 'sm:col-span-2')}>
      <label htmlFor={id} dir="auto" className="text-sm font-medium">
        {label}
      </label>
      {kind === 'question' ? (
        <textarea
          {...common}
          dir="auto"
          rows={2}
          maxLength={4_000}
          className={`${controlClass} px-2.5 py-1.5`}
        />
      ) : (
        <input {...common} {...INPUTS[kind]} className={`${controlClass} h-9 px-2.5`} />
      )}
      {error === null ? null : (
        <p id={`${id}-error`} className="text-xs text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
