'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { useRealtime } from '../../shared/realtime/realtime-provider';
import { sessionRestored, useSessionExpired } from '../../shared/session/session-expiry';
import { type SignInResult, trySignIn } from '../../shared/session/sign-in';
import { useMe } from '../../shared/team/team-context';

const FORM = 'sign-in-again';

const REFUSED: Readonly<Record<Exclude<SignInResult, 'signed_in'>, string>> = {
  wrong: 'That password is not right. Try again.',
  too_many: 'Too many attempts. Wait a few minutes and try again.',
};

/** Over the page, which stays as it is with every draft in it, until the person is known again. */
export function SessionForm() {
  const expired = useSessionExpired();
  const { email } = useMe().member;
  const queries = useQueryClient();
  const realtime = useRealtime();
  const password = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const result = await trySignIn({ email, password: password.current?.value ?? '' });
      setProblem(result === 'signed_in' ? undefined : REFUSED[result]);
      if (result !== 'signed_in') return;
      sessionRestored();
      realtime?.reconnectNow();
      await queries.invalidateQueries();
    } catch {
      setProblem('The server could not be reached. Try again in a moment.');
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open={expired}
      onOpenChange={(open) => {
        // Closing it lets one read on; the next request that is refused brings it back.
        if (!open) sessionRestored();
      }}
      title="Sign in again"
      description="Your session has ended. Nothing you wrote is lost: it is still here, behind this window."
      size="sm"
      initialFocus={password}
      footer={
        <>
          <Button onClick={() => location.assign('/login?callbackUrl=%2Finbox')}>
            Other ways to sign in
          </Button>
          <Button variant="primary" type="submit" form={FORM} busy={busy}>
            Sign in
          </Button>
        </>
      }
    >
      <form id={FORM} onSubmit={submit} className="flex flex-col gap-3">
        <Field label="E-mail">
          <Input type="email" autoComplete="username" value={email} readOnly />
        </Field>
        <Field label="Password" error={problem}>
          <Input ref={password} type="password" autoComplete="current-password" required />
        </Field>
      </form>
    </Dialog>
  );
}
