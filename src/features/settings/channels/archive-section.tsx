import { Archive } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { notify } from '../../../components/ui/toast';
import type { ChannelDetails } from '../../../contracts/api/channels';
import { Section } from './section';
import { useChannelChanges } from './use-channels';

/** The end of a channel that is no longer used. */
export function ArchiveSection({ channel: { id, name, slug } }: { channel: ChannelDetails }) {
  const { archive } = useChannelChanges(id);
  const [asks, setAsks] = useState(false);
  const router = useRouter();
  const end = () =>
    archive.mutate(undefined, {
      onSuccess: () => {
        notify.done(`${name} was archived`);
        router.push('/settings/channels');
      },
      onError: () => notify.failed('The channel was not archived'),
    });
  return (
    <Section
      title="Archive"
      description="For a channel that is no longer used. To close it for a while, switch it off instead."
    >
      <div>
        <Button onClick={() => setAsks(true)}>
          <Archive aria-hidden="true" /> Archive this channel
        </Button>
      </div>
      {asks ? (
        <Dialog
          open
          onOpenChange={setAsks}
          size="sm"
          title={`Archive ${name}?`}
          description={`It cannot be brought back. /chat/${slug} will say that the chat is closed and how you can be reached, and the widget goes from your sites. Conversations and figures stay.`}
          footer={
            <>
              <DialogClose render={<Button>Cancel</Button>} />
              <Button variant="danger" busy={archive.isPending} onClick={end}>
                Archive
              </Button>
            </>
          }
        />
      ) : null}
    </Section>
  );
}
