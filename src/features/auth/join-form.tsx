'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '../../components/ui/button';
import { Field } from '../../components/ui/field';
import { Input } from '../../components/ui/input';
import { acceptInvitation } from '../../contracts/operations/people';
import { problemSchema } from '../../contracts/problem';
import { ApiError } from '../shared/api/api-error';
import { createRequest } from '../shared/api/request';
import { trySignIn } from '../shared/session/sign-in';
import { FormError } from './form-error';

interface JoinFormProps {
  token: string;
  email: string;
  /** People with an account join as who they are. */
  hasAccount: boolean;
}

const request = createRequest(problemSchema);
const PASSWORD_CHARACTERS = 10;

/** Answers an invitation; somebody new chooses a name and a password and is signed in with them. */
export function JoinForm({ token, email, hasAccount }: JoinFormProps) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!hasAccount && name.trim() === '') return setFailure('Enter your name.');
    if (!hasAccount && password.length < PASSWORD_CHARACTERS) {
      return setFailure(`Choose a password of at least ${PASSWORD_CHARACTERS} characters.`);
    }
    setBusy(true);
    setFailure(null);
    try {
      const body = { token, ...(hasAccount ? {} : { name: name.trim(), password }) };
      await request(acceptInvitation.path, acceptInvitation.response, { method: 'POST', body });
      const isSignedIn = !hasAccount && (await trySignIn({ email, password })) === 'signed_in';
      location.assign(isSignedIn ? '/inbox' : '/login?callbackUrl=/inbox');
    } catch (error) {
      setFailure(error instanceof ApiError ? error.message : 'The server could not be reached.');
      setBusy(false);
    }
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <FormError>{failure}</FormError>
      {hasAccount ? (
        <p className="text-sm text-muted">You have an account already: join, then sign in as usual.</p>
      ) : (
        <>
          <Field label="Your name" description="Visitors see it when you answer them.">
            <Input name="name" autoComplete="name" maxLength={120} value={name} onValueChange={setName} />
          </Field>
          <Field label="Password" description={`At least ${PASSWORD_CHARACTERS} characters.`}>
            <Input
              type="password"
              name="password"
              autoComplete="new-password"
              value={password}
              onValueChange={setPassword}
            />
          </Field>
        </>
      )}
      <Button type="submit" variant="primary" busy={busy}>
        Join
      </Button>
    </form>
  );
}
