'use client';

import { useState } from 'react';
import { FormError } from './form-error';
import { LinkForm } from './link-form';
import { OAuthButtons } from './oauth-buttons';
import { PasswordForm } from './password-form';
import type { SignInOptions } from './sign-in-options';

interface SignInPanelProps {
  options: SignInOptions;
  /** Where to go afterwards: a path of this site. */
  next: string;
  /** What went wrong before this page was shown. */
  error: string | null;
}

/** Password first; a link by e-mail and other accounts where the installation offers them. */
export function SignInPanel({ options, next, error }: SignInPanelProps) {
  const [email, setEmail] = useState('');
  const [wantsLink, setWantsLink] = useState(false);
  const byLink = options.magicLink && wantsLink;
  return (
    <div className="flex flex-col gap-4">
      <FormError>{error}</FormError>
      {byLink ? (
        <LinkForm email={email} onEmail={setEmail} next={next} />
      ) : (
        <PasswordForm email={email} onEmail={setEmail} next={next} />
      )}
      {options.magicLink ? (
        <button
          type="button"
          onClick={() => setWantsLink(!wantsLink)}
          className="min-h-6 self-center text-sm font-medium text-accent-text underline-offset-2 hover:underline pointer-coarse:min-h-11"
        >
          {byLink ? 'Sign in with a password' : 'Send me a link instead'}
        </button>
      ) : null}
      {options.oauth.length > 0 ? <OAuthButtons providers={options.oauth} next={next} /> : null}
    </div>
  );
}
