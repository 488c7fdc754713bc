'use client';

import { Button } from '../../components/ui/button';
import { notify } from '../../components/ui/toast';
import type { Invitation } from '../../contracts/api/people';
import { resendInvitation, revokeInvitation } from '../../contracts/operations/people';
import { ROLE_WORDS } from './presence-words';
import { usePeopleChange } from './use-people';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

interface InvitationListProps {
  invitations: readonly Invitation[];
  /** null: these are all. */
  onMore: (() => void) | null;
}

/** Who was asked to join and has not answered. */
export function InvitationList({ invitations, onMore }: InvitationListProps) {
  const failed = ({ message }: Error) => notify.failed('That did not work', message);
  const resend = usePeopleChange(resendInvitation, ({ email }) => notify.done('Sent again', email));
  const revoke = usePeopleChange(revokeInvitation, () => notify.done('Invitation revoked'));
  if (invitations.length === 0) return null;
  return (
    <section aria-labelledby="invitations" className="flex flex-col gap-3">
      <h2 id="invitations" className="text-sm font-semibold">
        Invitations
      </h2>
      <ul className="divide-y rounded-lg border">
        {invitations.map((invitation) => (
          <li key={invitation.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
            <div className="min-w-0 grow">
              <p className="truncate text-sm font-medium">{invitation.email}</p>
              <p className="text-xs text-muted">
                {ROLE_WORDS[invitation.role]}
                {invitation.invitedBy ? `, invited by ${invitation.invitedBy.name}` : ''},{' '}
                {invitation.hasExpired
                  ? 'the link has expired'
                  : `open until ${day.format(new Date(invitation.expiresAt))}`}
              </p>
            </div>
            <Button
              size="sm"
              busy={resend.isPending}
              aria-label={`Send the invitation of ${invitation.email} again`}
              onClick={() => resend.mutate({ params: { id: invitation.id } }, { onError: failed })}
            >
              Send again
            </Button>
            <Button
              size="sm"
              aria-label={`Revoke the invitation of ${invitation.email}`}
              onClick={() => revoke.mutate({ params: { id: invitation.id } }, { onError: failed })}
            >
              Revoke
            </Button>
          </li>
        ))}
      </ul>
      {onMore ? (
        <Button className="self-center" onClick={onMore}>
          Show more
        </Button>
      ) : null}
    </section>
  );
}
