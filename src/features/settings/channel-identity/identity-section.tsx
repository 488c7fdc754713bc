'use client';

import { KeyRound } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Skeleton } from '../../../components/ui/skeleton';
import { LoadFailed } from '../../shared/page/load-failed';
import { NewSecretDialog } from './new-secret-dialog';
import { SecretRow } from './secret-row';
import { SigningExample } from './signing-example';
import { TokenCheck } from './token-check';
import { useIdentitySettings } from './use-identity';

/** How a site proves to a channel who its visitors are. */
export function IdentitySection({ channelId }: { channelId: string }) {
  const id = useId();
  const { data, error, refetch } = useIdentitySettings(channelId);
  const [makes, setMakes] = useState(false);
  const isOn = data !== undefined && data.secrets.length > 0;
  return (
    <Card aria-labelledby={id}>
      <CardHeader
        id={id}
        title="Signed-in visitors"
        description="Your site signs who its visitor is. What they said before is theirs, on every device, and nobody else can claim to be them."
        actions={
          data ? (
            <Button size="sm" onClick={() => setMakes(true)}>
              <KeyRound aria-hidden="true" /> {isOn ? 'New secret' : 'Make a secret'}
            </Button>
          ) : null
        }
      />
      <CardBody className="flex flex-col gap-4">
        {error && !data ? (
          <LoadFailed title="The secrets could not be loaded" error={error} onRetry={() => void refetch()} />
        ) : null}
        {!data && !error ? <Skeleton className="h-12" /> : null}
        {data && !isOn ? (
          <p className="text-sm text-muted">
            Off: every visitor is somebody new on each device. With a secret on your server it is on.
          </p>
        ) : null}
        {isOn ? (
          <>
            <ul className="divide-y rounded-md border">
              {data.secrets.map((secret) => (
                <SecretRow key={secret.id} channelId={channelId} secret={secret} />
              ))}
            </ul>
            <SigningExample />
            <TokenCheck channelId={channelId} />
          </>
        ) : null}
      </CardBody>
      {makes ? (
        <NewSecretDialog channelId={channelId} replaces={isOn} onClose={() => setMakes(false)} />
      ) : null}
    </Card>
  );
}
