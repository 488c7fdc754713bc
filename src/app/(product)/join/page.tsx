import type { Metadata } from 'next';
import { AuthFrame } from '@/features/auth/auth-frame';
import { JoinForm } from '@/features/auth/join-form';
import { invitationOf } from '@/server/pages/invitation';

export const metadata: Metadata = { title: 'Join', referrer: 'same-origin' };

interface JoinPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function JoinPage({ searchParams }: JoinPageProps) {
  const { token } = await searchParams;
  const given = typeof token === 'string' ? token : '';
  const invitation = await invitationOf(given);
  if (!invitation) {
    return (
      <AuthFrame
        title="This link does not work any more"
        description="It was used, replaced or revoked, or has expired. Ask whoever invited you to send a new one."
      >
        <a href="/login" className="text-sm text-accent-text underline">
          Sign in
        </a>
      </AuthFrame>
    );
  }
  const { email, orgName, invitedBy, hasAccount } = invitation;
  const who = invitedBy ? `${invitedBy} invites you` : 'You are invited';
  return (
    <AuthFrame title={`Join ${orgName}`} description={`${who} to answer visitors as ${email}.`}>
      <JoinForm token={given} email={email} hasAccount={hasAccount} />
    </AuthFrame>
  );
}
