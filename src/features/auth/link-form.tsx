'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '../../components/ui/button';
import { Field } from '../../components/ui/field';
import { Input } from '../../components/ui/input';
import { requestSignInLink } from '../shared/session/sign-in';
import { FormError } from './form-error';

interface LinkFormProps {
  email: string;
  onEmail(email: string): void;
  next: string;
}

export function LinkForm({ email, onEmail, next }: LinkFormProps) {
  const [state, setState] = useState<'open' | 'busy' | 'sent' | 'failed'>('open');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state === 'busy' || email.trim() === '') return;
    setState('busy');
    setState(
      await requestSignInLink(email.trim(), next).then(
        () => 'sent' as const,
        () => 'failed' as const,
      ),
    );
  };

  if (state === 'sent') {
    return (
      <p role="status" className="rounded-sm bg-positive-soft px-3 py-2 text-sm text-positive">
        If {email.trim()} belongs to an account, a link is on its way. It works for 15 minutes.
      </p>
    );
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <FormError>
        {state === 'failed' ? 'The link could not be sent. Please try again later.' : null}
      </FormError>
      <Field label="E-mail">
        <Input type="email" name="email" autoComplete="username" value={email} onValueChange={onEmail} />
      </Field>
      <Button type="submit" variant="primary" busy={state === 'busy'}>
        Send me a link
      </Button>
    </form>
  );
}
