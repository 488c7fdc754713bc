import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { controlClass } from '../../../components/ui/control-class';
import { useChatText } from '../language/chat-text';
import { readContact } from '../ui/contact-field';
import type { FormProps } from './form-props';

/** The e-mail address as a field of its own. A mistyped one is said so and stays to be corrected. */
export function EmailForm({ onAnswer }: FormProps) {
  const { t } = useChatText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState('');
  const [isInvalid, setIsInvalid] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const contact = readContact(value);
    if (contact && 'email' in contact) return onAnswer(contact.email);
    setIsInvalid(true);
    field.current?.focus();
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-90 flex-col gap-1">
      <label htmlFor={id} className="text-xs font-medium">
        {t('contactEmail')}
      </label>
      <div className="flex gap-2">
        <input
          ref={field}
          id={id}
          type="email"
          inputMode="email"
          autoComplete="email"
          dir="ltr"
          value={value}
          aria-invalid={isInvalid || undefined}
          aria-describedby={isInvalid ? `${id}-error` : undefined}
          onChange={(event) => {
            setValue(event.target.value);
            setIsInvalid(false);
          }}
          className={`${controlClass} h-8 min-w-0 grow px-2.5 pointer-coarse:h-11`}
        />
        <Button type="submit" variant="primary" className="pointer-coarse:h-11">
          {t('send')}
        </Button>
      </div>
      {isInvalid ? (
        <p id={`${id}-error`} role="alert" className="text-xs text-danger">
          {t('contactInvalid')}
        </p>
      ) : null}
    </form>
  );
}
