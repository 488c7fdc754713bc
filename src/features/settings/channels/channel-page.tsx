'use client';

import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { ChannelEditor } from './channel-editor';
import { useChannel } from './use-channels';

/** The settings of one channel. */
export function ChannelPage({ id }: { id: string }) {
  const { data, error, refetch, isFetchedAfterMount } = useChannel(id);
  if (error && !data) {
    return (
      <LoadFailed title="The channel could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!data || !isFetchedAfterMount) return <LoadingRows rows={8} label="Loading the channel" />;
  return (
    <ChannelEditor key={data.id} channel={data} onReload={() => refetch().then((newest) => newest.data)} />
  );
}
