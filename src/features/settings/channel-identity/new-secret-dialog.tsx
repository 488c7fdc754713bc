import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Select } from '../../../components/ui/select';
import { notify } from '../../../components/ui/toast';
import { useIdentityChanges } from './use-identity';

const GRACE = [
  { value: '24', label: 'For a day', hours: 24 },
  { value: '168', label: 'For a week', hours: 168 },
  { value: '720', label: 'For 30 days', hours: 720 },
  { value: '0', label: 'Not at all: it has leaked', hours: 0 },
] as const;
type Grace = (typeof GRACE)[number]['value'];

interface NewSecretDialogProps {
  channelId: string;
  /** There is one already. */
  replaces: boolean;
  onClose(): void;
}

/** Makes a secret and shows it, this once. */
export function NewSecretDialog({ channelId, replaces, onClose }: NewSecretDialogProps) {
  const { rotate } = useIdentityChanges(channelId);
  const [grace, setGrace] = useState<Grace>('24');
  const secret = rotate.data?.secret;
  const make = () => {
    const { hours } = GRACE.find(({ value }) => value === grace) ?? GRACE[0];
    rotate.mutate(
      { graceHours: replaces ? hours : 0 },
      { onError: (error) => notify.failed('No secret was made', error.message) },
    );
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="sm"
      title={secret ? 'The new secret' : replaces ? 'Make a new secret?' : 'Make a secret?'}
      description={
        secret
          ? 'Put it into the settings of your server now. It is shown this once and never again, and belongs in no page.'
          : 'With it your server signs who the visitor is. It is shown once.'
      }
      footer={
        secret ? (
          <Button variant="primary" onClick={onClose}>
            I have stored it
          </Button>
        ) : (
          <>
            <DialogClose render={<Button>Cancel</Button>} />
            <Button variant="primary" busy={rotate.isPending} onClick={make}>
              Make the secret
            </Button>
          </>
        )
      }
    >
      {secret ? (
        <div className="flex flex-col items-start gap-2">
          <code
            dir="ltr"
            className="w-full rounded-sm border bg-surface-sunken px-2 py-1.5 font-mono text-xs break-all"
          >
            {secret}
          </code>
          <Button size="sm" onClick={() => copySecret(secret)}>
            <Copy aria-hidden="true" /> Copy
          </Button>
        </div>
      ) : replaces ? (
        <Field label="The present secret stays good" description="Until then your site may sign with either.">
          <Select<Grace> items={GRACE} value={grace} onValueChange={setGrace} />
        </Field>
      ) : null}
    </Dialog>
  );
}

function copySecret(secret: string): void {
  const failed = () => notify.failed('The secret could not be copied', 'Mark it and copy it by hand.');
  // Browsers have none on pages that came over plain http from another machine.
  if (navigator.clipboard)
    navigator.clipboard.writeText(secret).then(() => notify.done('Secret copied'), failed);
  else failed();
}
