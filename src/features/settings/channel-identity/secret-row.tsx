import { useState } from 'react';
import { Badge } from '../../../components/ui/badge';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { notify } from '../../../components/ui/toast';
import type { IdentitySettings } from '../../../contracts/api/identity';
import { useMe } from '../../shared/team/team-context';
import { useIdentityChanges } from './use-identity';

interface SecretRowProps {
  channelId: string;
  secret: IdentitySettings['secrets'][number];
}

/** One secret: whether it is in use, until when it is good, and when a site last used it. */
export function SecretRow({ channelId, secret }: SecretRowProps) {
  const { timeZone } = useMe().org;
  const { end } = useIdentityChanges(channelId);
  const [asks, setAsks] = useState(false);
  const at = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const moment = (instant: string) => at.format(new Date(instant));
  const { validUntil, lastUsedAt, createdAt, createdBy, readable } = secret;
  const endIt = () =>
    end.mutate(secret.id, {
      onSuccess: () => notify.done('The secret is no longer good'),
      onError: (error) => notify.failed('The secret was not ended', error.message),
    });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 p-3">
      <div className="flex min-w-0 grow flex-col gap-0.5">
        <span className="flex flex-wrap items-center gap-2">
          <code dir="ltr" className="font-mono text-xs">
            ids_…{secret.end}
          </code>
          {validUntil === null ? (
            <Badge tone="positive">In use</Badge>
          ) : (
            <Badge tone="warning">Good until {moment(validUntil)}</Badge>
          )}
          {readable ? null : <Badge tone="danger">Cannot be read any more</Badge>}
        </span>
        <span className="text-xs text-muted">
          Made {moment(createdAt)}
          {createdBy ? ` by ${createdBy}` : ''} ·{' '}
          {lastUsedAt === null ? 'never used' : `last used ${moment(lastUsedAt)}`}
        </span>
      </div>
      <Button
        size="sm"
        variant="ghost"
        aria-label={`End the secret …${secret.end}`}
        onClick={() => setAsks(true)}
      >
        End
      </Button>
      {asks ? (
        <Dialog
          open
          onOpenChange={setAsks}
          size="sm"
          title="End this secret now?"
          description={
            validUntil === null
              ? 'Without it no site can say who its visitors are: signed-in visitors cannot open the chat until there is a new one.'
              : 'Sites that still sign with it are not believed from this moment.'
          }
          footer={
            <>
              <DialogClose render={<Button>Cancel</Button>} />
              <Button variant="danger" busy={end.isPending} onClick={endIt}>
                End it
              </Button>
            </>
          }
        />
      ) : null}
    </li>
  );
}
