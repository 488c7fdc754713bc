'use client';

import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Switch } from '../../../components/ui/switch';
import { notify } from '../../../components/ui/toast';
import { ALERT_KIND_WORDS, ALERT_KINDS } from '../../../domain/alerts/kinds';
import type { AlertPreferences } from '../../../domain/alerts/preferences';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useMe } from '../../shared/team/team-context';
import { QuietHoursFields } from './quiet-hours-fields';
import { useMyAlerts } from './use-alert-settings';

const WAYS = [
  { way: 'inApp', label: 'In app' },
  { way: 'desktop', label: 'Desktop' },
  { way: 'email', label: 'E-mail' },
] as const;

/** One's own choices: which kinds, which ways, quiet hours. Each is stored as it is made. */
export function MyAlerts() {
  const { query, choose } = useMyAlerts();
  const { org } = useMe();
  const { data, error, refetch } = query;
  const set = (preferences: AlertPreferences) =>
    choose.mutate(preferences, { onError: () => notify.failed('The choice was not stored') });
  return (
    <Card aria-labelledby="my-alerts">
      <CardHeader
        id="my-alerts"
        title="My alerts"
        description="E-mail follows only when an alert stays unread. Everything is kept under Notifications."
      />
      {error && !data ? (
        <LoadFailed title="Your alerts could not be loaded" error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingRows rows={6} label="Loading your alerts" />
      ) : (
        <CardBody className="flex flex-col gap-4">
          <table className="w-full text-sm">
            <thead>
              <tr className="text-xs text-muted">
                <th scope="col" className="pb-1 text-start font-medium">
                  About
                </th>
                {WAYS.map(({ way, label }) => (
                  <th key={way} scope="col" className="w-16 pb-1 text-center font-medium sm:w-20">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ALERT_KINDS.map((kind) => (
                <tr key={kind} className="border-t">
                  <th scope="row" className="py-2 pe-2 text-start font-normal">
                    <span className="block font-medium">{ALERT_KIND_WORDS[kind].name}</span>
                    <span className="block text-xs text-muted">{ALERT_KIND_WORDS[kind].when}</span>
                  </th>
                  {WAYS.map(({ way, label }) => (
                    <td key={way} className="text-center align-middle">
                      <Switch
                        hideLabel
                        label={`${ALERT_KIND_WORDS[kind].name}: ${label}`}
                        checked={data.ways[kind][way]}
                        onCheckedChange={(on) =>
                          set({ ...data, ways: { ...data.ways, [kind]: { ...data.ways[kind], [way]: on } } })
                        }
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <QuietHoursFields
            quietHours={data.quietHours}
            timeZone={org.timeZone}
            onChange={(quietHours) => set({ ...data, quietHours })}
          />
        </CardBody>
      )}
    </Card>
  );
}
