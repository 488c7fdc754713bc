import { Copy, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { notify } from '../../../components/ui/toast';
import type { ChannelDetails } from '../../../contracts/api/channels';
import { copyText } from './copy-text';
import { useChannelChanges } from './use-channels';

/** The channel's public key, and how to get another one. */
export function KeyField({ channel }: { channel: ChannelDetails }) {
  const { rotateKey } = useChannelChanges(channel.id);
  const [asks, setAsks] = useState(false);
  const rotate = () =>
    rotateKey.mutate(undefined, {
      onSuccess: () => {
        setAsks(false);
        notify.done('The channel has a new key', 'Put it into your site.');
      },
      onError: () => notify.failed('The key was not changed'),
    });
  return (
    <div className="flex flex-col gap-1.5">
      <span className="text-sm font-medium">Public key</span>
      <div className="flex flex-wrap items-center gap-2">
        <code
          dir="ltr"
          className="rounded-sm border bg-surface-sunken px-2 py-1 font-mono text-xs [overflow-wrap:anywhere]"
        >
          {channel.key}
        </code>
        <Button size="sm" onClick={() => copyText(channel.key, 'Key')}>
          <Copy aria-hidden="true" /> Copy
        </Button>
        <Button size="sm" variant="ghost" onClick={() => setAsks(true)}>
          <RefreshCw aria-hidden="true" /> New key
        </Button>
      </div>
      {asks ? (
        <Dialog
          open
          onOpenChange={setAsks}
          size="sm"
          title="Give this channel a new key?"
          description="The old one stops working at once: sites that have it show no chat until they get the new one."
          footer={
            <>
              <DialogClose render={<Button>Cancel</Button>} />
              <Button variant="danger" busy={rotateKey.isPending} onClick={rotate}>
                New key
              </Button>
            </>
          }
        />
      ) : null}
    </div>
  );
}
