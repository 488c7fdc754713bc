import { useId } from 'react';
import { controlClass } from '../../../components/ui/control-class';

const plausibleEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const FEWEST_DIGITS = 6;

/** What was typed as an e-mail address or a phone number; null when it is neither. */
export function readContact(value: string): { email: string } | { phone: string } | null {
  const typed = value.trim();
  if (plausibleEmail.test(typed)) return { email: typed };
  const digits = typed.replace(/\P{Nd}/gu, '').length;
  return digits >= FEWEST_DIGITS && !typed.includes('@') ? { phone: typed.slice(0, 40) } : null;
}

interface ContactFieldProps {
  label: string;
  value: string;
  error: string | null;
  kind?: 'tel' | 'text';
  onChange(value: string): void;
}

/** One field for a way to reach the visitor, with its label and what is wrong. */
export function ContactField({ label, value, error, kind = 'text', onChange }: ContactFieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs font-medium">
        {label}
      </label>
      <input
        id={id}
        type={kind}
        autoComplete={kind === 'tel' ? 'tel' : 'email'}
        dir="ltr"
        value={value}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => onChange(event.target.value)}
        className={`${controlClass} h-8 px-2.5`}
      />
      {error === null ? null : (
        <p id={`${id}-error`} role="alert" className="text-xs text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
