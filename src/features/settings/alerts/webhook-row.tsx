'use client';

import { Send, Trash2 } from 'lucide-react';
import { IconButton } from '../../../components/ui/icon-button';
import { Switch } from '../../../components/ui/switch';
import { notify } from '../../../components/ui/toast';
import type { AlertWebhook } from '../../../contracts/api/alerts';
import { ALERT_KIND_WORDS } from '../../../domain/alerts/kinds';
import { useWebhooks } from './use-alert-settings';

/** One webhook: what goes there, whether it works, on or off. */
export function WebhookRow({ webhook }: { webhook: AlertWebhook }) {
  const { change, remove, test } = useWebhooks();
  const { id, name, address, kinds, enabled, disabledReason } = webhook;
  const failed = (what: string) => ({ onError: () => notify.failed(what) });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b px-4 py-3 last:border-b-0">
      <div className="flex min-w-0 basis-60 grow flex-col">
        <span className="truncate text-sm font-medium">{name}</span>
        <span dir="ltr" className="truncate text-xs text-muted">
          {address}
        </span>
        <span className="text-xs text-muted">
          {kinds.map((kind) => ALERT_KIND_WORDS[kind].name).join(', ')}
        </span>
        {disabledReason ? <span className="text-xs text-danger">{disabledReason}</span> : null}
      </div>
      <div className="flex items-center gap-2">
        <Switch
          hideLabel
          label={`${name}: on`}
          checked={enabled}
          onCheckedChange={(on) => change.mutate({ id, enabled: on }, failed('The webhook was not switched'))}
        />
        <IconButton
          label={`Send a test to ${name}`}
          size="sm"
          disabled={!enabled || test.isPending}
          onClick={() =>
            test.mutate(id, {
              onSuccess: () => notify.done('A test is on its way'),
              ...failed('No test was sent'),
            })
          }
        >
          <Send />
        </IconButton>
        <IconButton
          label={`Remove ${name}`}
          size="sm"
          disabled={remove.isPending}
          onClick={() => remove.mutate(id, failed('The webhook was not removed'))}
        >
          <Trash2 />
        </IconButton>
      </div>
    </li>
  );
}
