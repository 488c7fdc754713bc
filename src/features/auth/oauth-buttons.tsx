'use client';

import { useState } from 'react';
import { Button } from '../../components/ui/button';
import { signInWith } from '../shared/session/sign-in';
import { FormError } from './form-error';
import type { OAuthProvider } from './sign-in-options';

const names: Record<OAuthProvider, string> = { google: 'Google', github: 'GitHub' };

export function OAuthButtons({ providers, next }: { providers: readonly OAuthProvider[]; next: string }) {
  const [leaving, setLeaving] = useState<OAuthProvider | null>(null);
  const [failed, setFailed] = useState(false);

  const leave = (provider: OAuthProvider) => {
    setLeaving(provider);
    setFailed(false);
    signInWith(provider, next).catch(() => {
      setLeaving(null);
      setFailed(true);
    });
  };

  return (
    <div className="flex flex-col gap-2 border-t pt-4">
      <FormError>{failed ? 'That did not work. Please try again.' : null}</FormError>
      {providers.map((provider) => (
        <Button key={provider} busy={leaving === provider} onClick={() => leave(provider)}>
          Continue with {names[provider]}
        </Button>
      ))}
    </div>
  );
}
