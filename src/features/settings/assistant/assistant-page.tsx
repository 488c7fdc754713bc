'use client';

import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { AssistantForm } from './assistant-form';
import { useAssistant, useAssistantUsage } from './state/use-assistant';
import { UsagePanel } from './usage-panel';

/** The language model that may word the bot's answers: how it is set up, and what it has done. */
export function AssistantPage() {
  const settings = useAssistant();
  const usage = useAssistantUsage();
  if (settings.error) {
    return (
      <LoadFailed
        title="The assistant’s settings could not be loaded"
        error={settings.error}
        onRetry={() => void settings.refetch()}
      />
    );
  }
  if (!settings.data) return <LoadingRows rows={6} label="Loading the assistant’s settings" />;
  return (
    <div className="mx-auto grid max-w-300 grid-cols-1 items-start gap-4 p-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <AssistantForm settings={settings.data} />
      {usage.data ? (
        <UsagePanel usage={usage.data} settings={settings.data} />
      ) : usage.error ? (
        <LoadFailed
          title="Usage could not be loaded"
          error={usage.error}
          onRetry={() => void usage.refetch()}
        />
      ) : (
        <LoadingRows rows={4} label="Loading usage" />
      )}
    </div>
  );
}
