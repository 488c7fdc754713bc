import type { Metadata } from 'next';
import { AuthFrame } from '@/features/auth/auth-frame';
import { callbackPath } from '@/features/auth/callback-path';
import { ConfirmLink } from '@/features/auth/confirm-link';

export const metadata: Metadata = { title: 'Confirm sign-in', referrer: 'same-origin' };

interface ConfirmPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');

export default async function ConfirmPage({ searchParams }: ConfirmPageProps) {
  const { token, email, callbackUrl } = await searchParams;
  const query = new URLSearchParams({
    token: text(token),
    email: text(email),
    callbackUrl: callbackPath(text(callbackUrl)),
  });
  return (
    <AuthFrame title="One more step" description={`Sign in to Baton as ${text(email)}.`}>
      <ConfirmLink query={query.toString()} />
    </AuthFrame>
  );
}
