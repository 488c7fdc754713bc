import { request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { WebhookPort } from '../services/ports/webhook';
import { assertPublicTarget, lookupPublic } from './public-target';

const TIMEOUT_MS = 5_000;

/**
 * Calls webhooks. The address is checked where the connection is made, so that a name cannot be public when it is
 * checked and private when it is used; a redirect is an answer like any other and is not followed.
 * @param options.allowPrivate for development and tests: plain http and private addresses too
 */
export function createWebhookClient(options: {
  readonly allowPrivate: boolean;
  readonly timeoutMs?: number;
}): WebhookPort {
  const { allowPrivate, timeoutMs = TIMEOUT_MS } = options;
  return {
    post: ({ url, deliveryId, body }) =>
      new Promise((done, fail) => {
        const target = new URL(url);
        if (!allowPrivate) assertPublicTarget(target);
        const data = Buffer.from(JSON.stringify(body));
        const settings: RequestOptions = {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json; charset=utf-8',
            'Content-Length': data.length,
            'User-Agent': 'Baton',
            'Idempotency-Key': deliveryId,
            'X-Baton-Delivery': deliveryId,
          },
          lookup: allowPrivate ? undefined : lookupPublic,
          agent: false,
          signal: AbortSignal.timeout(timeoutMs),
        };
        const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
        const outgoing = send(target, settings, (answer) => {
          answer.resume();
          const seconds = Number(answer.headers['retry-after']);
          const retryAfterSeconds = Number.isFinite(seconds) && seconds > 0 ? seconds : null;
          done({ status: answer.statusCode ?? 0, retryAfterSeconds });
          // What the answer says is nobody's business; it must not keep us either.
          answer.destroy();
        });
        outgoing.on('error', (error) =>
          fail(
            error.name === 'AbortError' || error.name === 'TimeoutError'
              ? new Error('No answer in time')
              : error,
          ),
        );
        outgoing.end(data);
      }),
  };
}
