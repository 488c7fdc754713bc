'use client';

import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Switch } from '../../../components/ui/switch';
import { notify } from '../../../components/ui/toast';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { UnseenRepliesCard } from './unseen-replies-card';
import { useInboxSettings } from './use-inbox-settings';

/** How the inbox works for everybody in the organisation. */
export function InboxSettingsPage() {
  const { query, save } = useInboxSettings();
  const { data, error } = query;
  if (error && !data) {
    return (
      <LoadFailed
        title="The settings could not be loaded"
        error={error}
        onRetry={() => void query.refetch()}
      />
    );
  }
  if (!data) return <LoadingRows rows={3} label="Loading the settings" />;
  return (
    <div className="mx-auto flex w-full max-w-200 flex-col gap-4 p-4">
      <Card aria-labelledby="live-preview">
        <CardHeader
          id="live-preview"
          title="Live preview"
          description="Agents see what a visitor writes to them before it is sent. Nothing of it is stored, and the chat tells the visitor so below the text field."
        />
        <CardBody>
          <Switch
            label="Show agents what visitors are writing"
            checked={data.livePreview}
            onCheckedChange={(livePreview) =>
              save.mutate(
                { ...data, livePreview },
                { onError: () => notify.failed('The setting was not saved') },
              )
            }
          />
        </CardBody>
      </Card>
      <UnseenRepliesCard
        minutes={data.mailUnseenAfterMinutes}
        onChange={(mailUnseenAfterMinutes) =>
          save.mutate(
            { ...data, mailUnseenAfterMinutes },
            { onError: () => notify.failed('The setting was not saved') },
          )
        }
      />
    </div>
  );
}
