'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '../../components/ui/button';
import { Field } from '../../components/ui/field';
import { Input } from '../../components/ui/input';
import { type SignInResult, trySignIn } from '../shared/session/sign-in';
import { FormError } from './form-error';

interface PasswordFormProps {
  email: string;
  onEmail(email: string): void;
  next: string;
}

type Failure = Exclude<SignInResult, 'signed_in'> | 'empty' | 'unreachable';

const words: Record<Failure, string> = {
  empty: 'Enter your e-mail address and your password.',
  wrong: 'The e-mail address or the password is not right.',
  too_many: 'Too many attempts. Please wait a few minutes and try again.',
  unreachable: 'The server could not be reached. Check your connection and try again.',
};

export function PasswordForm({ email, onEmail, next }: PasswordFormProps) {
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (email.trim() === '' || password === '') return setFailure('empty');
    setBusy(true);
    setFailure(null);
    const result = await trySignIn({ email: email.trim(), password }).catch(() => 'unreachable' as const);
    // A full load, so that nothing of an earlier session stays in memory. The button stays busy until then.
    if (result === 'signed_in') return location.assign(next);
    setFailure(result);
    setBusy(false);
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <FormError>{failure ? words[failure] : null}</FormError>
      <Field label="E-mail">
        <Input
          type="email"
          name="email"
          autoComplete="username"
          autoFocus
          value={email}
          onValueChange={onEmail}
        />
      </Field>
      <Field label="Password">
        <Input
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onValueChange={setPassword}
        />
      </Field>
      <Button type="submit" variant="primary" busy={busy}>
        Sign in
      </Button>
    </form>
  );
}
