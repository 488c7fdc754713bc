'use client';

import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useCan } from '../../shared/team/team-context';
import { MailTrouble } from './mail-trouble';
import { MyAlerts } from './my-alerts';
import { TimesForm } from './times-form';
import { useOrgAlerts } from './use-alert-settings';
import { WebhooksCard } from './webhooks-card';

/** What one is told about and how; for managers, the organisation's times and webhooks besides. */
export function AlertsPage() {
  const manages = useCan('settings.manage');
  return (
    <div className="mx-auto flex w-full max-w-200 flex-col gap-4 p-4">
      <MyAlerts />
      {manages ? <OfTheOrganisation /> : null}
    </div>
  );
}

function OfTheOrganisation() {
  const { data, error, refetch } = useOrgAlerts();
  if (error && !data)
    return (
      <LoadFailed title="The settings could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  if (!data) return <LoadingRows rows={4} label="Loading the settings" />;
  return (
    <>
      <MailTrouble mail={data.mail} />
      <TimesForm settings={data.settings} />
      <WebhooksCard webhooks={data.webhooks} />
    </>
  );
}
