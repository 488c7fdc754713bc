import type { Metadata } from 'next';
import { AuthFrame } from '@/features/auth/auth-frame';
import { callbackPath } from '@/features/auth/callback-path';
import { signInError } from '@/features/auth/sign-in-errors';
import { SignInPanel } from '@/features/auth/sign-in-panel';
import { signInOptions } from '@/server/pages/sign-in-options';

export const metadata: Metadata = { title: 'Sign in' };

/** What is configured is known when the page is served, not when it is built. */
export const dynamic = 'force-dynamic';

interface LoginPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

export default async function LoginPage({ searchParams }: LoginPageProps) {
  const { callbackUrl, error } = await searchParams;
  return (
    <AuthFrame
      title="Sign in to Baton"
      description="For the people who take over when the bot should not go on."
    >
      <SignInPanel
        options={signInOptions()}
        next={callbackPath(one(callbackUrl))}
        error={signInError(one(error))}
      />
    </AuthFrame>
  );
}
