'use client';

import { Plus, Webhook } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardHeader } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import type { AlertWebhook } from '../../../contracts/api/alerts';
import { WebhookForm } from './webhook-form';
import { WebhookRow } from './webhook-row';

/** Addresses that take Slack-compatible messages. */
export function WebhooksCard({ webhooks }: { webhooks: readonly AlertWebhook[] }) {
  const [adding, setAdding] = useState(false);
  return (
    <Card aria-labelledby="webhooks">
      <CardHeader
        id="webhooks"
        title="Webhooks"
        description="Slack, Mattermost, and whatever else takes messages as Slack does."
        actions={
          adding ? null : (
            <Button size="sm" onClick={() => setAdding(true)}>
              <Plus /> Add
            </Button>
          )
        }
      />
      {adding ? <WebhookForm onClose={() => setAdding(false)} /> : null}
      {webhooks.length === 0 ? (
        adding ? null : (
          <EmptyState icon={<Webhook />} title="No webhooks">
            Add the address of a chat room, and the alerts you choose appear there too.
          </EmptyState>
        )
      ) : (
        <ul className="border-t">
          {webhooks.map((webhook) => (
            <WebhookRow key={webhook.id} webhook={webhook} />
          ))}
        </ul>
      )}
    </Card>
  );
}
