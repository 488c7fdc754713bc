'use client';

import { MessagesSquare, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardHeader } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { ChannelRow } from './channel-row';
import { NewChannel } from './new-channel';
import { useChannels } from './use-channels';

/** The places where visitors chat. */
export function ChannelsPage() {
  const { data, error, refetch } = useChannels();
  const [isAdding, setAdding] = useState(false);
  if (error && !data) {
    return (
      <LoadFailed title="The channels could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!data) return <LoadingRows rows={4} label="Loading the channels" />;
  return (
    <div className="mx-auto flex w-full max-w-200 flex-col gap-4 p-4">
      <Card aria-labelledby="channels">
        <CardHeader
          id="channels"
          title="Channels"
          description="Each has a chat page of its own and a widget for your site, with its own look and words."
          actions={
            <Button size="sm" onClick={() => setAdding(true)}>
              <Plus /> Add
            </Button>
          }
        />
        {data.items.length === 0 ? (
          <EmptyState icon={<MessagesSquare />} title="No channels yet">
            Add one to get a chat page that you can link to or put into your site.
          </EmptyState>
        ) : (
          <ul className="border-t">
            {data.items.map((channel) => (
              <ChannelRow key={channel.id} channel={channel} />
            ))}
          </ul>
        )}
      </Card>
      {isAdding ? <NewChannel onClose={() => setAdding(false)} /> : null}
    </div>
  );
}
