import { createWebhookClient } from '../adapters/webhook-client';
import { conversationLinks } from './auth/conversation-links';
import { env } from './env';
import { mailServer } from './mail';

/** How the worker reaches the world outside. */
export function outgoing() {
  return {
    mail: mailServer(),
    webhooks: createWebhookClient({ allowPrivate: mayCallPrivateAddresses() }),
    baseUrl: env().NEXTAUTH_URL ?? null,
    links: conversationLinks(),
  };
}

/** Whether addresses that organisations give may be plain http or lie in a private network. */
export function mayCallPrivateAddresses(): boolean {
  const { NODE_ENV, BATON_ALLOW_PRIVATE_TARGETS } = env();
  return NODE_ENV !== 'production' || BATON_ALLOW_PRIVATE_TARGETS;
}
