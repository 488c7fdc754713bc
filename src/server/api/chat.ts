import * as operations from '../../contracts/operations/chat';
import { cancelHandoff as cancel } from '../../services/chat/cancel-handoff';
import { findResumable } from '../../services/chat/find-resumable';
import { listCallbackSlots as slots } from '../../services/chat/list-callback-slots';
import { listMessages as list } from '../../services/chat/list-messages';
import { postMessage as post } from '../../services/chat/post-message';
import { rateConversation as rate } from '../../services/chat/rate-conversation';
import { requestHandoff as ask } from '../../services/chat/request-handoff';
import { startSession as start } from '../../services/chat/start-session';
import { takeFallback as take } from '../../services/chat/take-fallback';
import { trackEvent as track } from '../../services/chat/track-event';
import { updateOwnLead as update } from '../../services/chat/update-own-lead';
import { visitorRead as read } from '../../services/chat/visitor-read';
import { visitorTyping as type } from '../../services/chat/visitor-typing';
import { checkResume } from '../auth/conversation-links';
import { checkVisitorToken, signVisitorToken, visitorTokenLifetime } from '../auth/visitor-token';
import { env } from '../env';
import { mayUseChannel } from '../http/cors';
import { createGate } from '../http/gate';
import { knownPeer } from '../http/peer-address';
import { serve } from '../http/serve';
import { identityParts } from '../identity';
import { realtimeConfig } from '../realtime-config';

/** The visitor API (design §8). */

/** Less than the page's own patience. Who comes by way of a proxy that gives up before asks again by itself. */
const SESSION_WAIT_MS = 110_000;

const half = () => Math.max(1, Math.floor(env().DATABASE_POOL_SIZE / 2));

/** Half of the connections for those who come, the other half for those who are here. */
const door = createGate({ atOnce: half, waitMs: SESSION_WAIT_MS });

/** Half of what a page waits for an answer; then it hears when to try again, and does so by itself. */
const MESSAGE_WAIT_MS = 7_500;

/** However fast visitors write, the team's calls find a connection, and nothing is begun for somebody who has left. */
const letterbox = createGate({ atOnce: half, waitMs: MESSAGE_WAIT_MS });

export const startSession = serve(
  operations.startSession,
  async ({ ctx, params, body, request }) => {
    const check = body.token === undefined ? null : await checkVisitorToken(body.token);
    const link = body.resume === undefined ? null : await checkResume(body.resume);
    const resumed = link && (await findResumable(ctx, link));
    const { identity, ...rest } = body;
    const { grant, allowedOrigins, ...session } = await start(ctx, {
      ...rest,
      ...(identity === undefined ? {} : { identity: { token: identity, parts: identityParts() } }),
      channel: params.channel,
      address: knownPeer(request.headers),
      known: resumed ?? (check?.ok ? check.token : null),
      mayUse: (origins) => mayUseChannel(request, origins),
      realtime: realtimeConfig(),
    });
    return {
      body: { ...session, token: await signVisitorToken(grant, visitorTokenLifetime(grant)) },
      allowedOrigins,
    };
  },
  door,
);

export const listMessages = serve(operations.listMessages, async ({ ctx, query }) => ({
  body: await list(ctx, query),
}));

export const postMessage = serve(
  operations.postMessage,
  async ({ ctx, body }) => {
    const { answer, created } = await post(ctx, body);
    return { body: answer, status: created ? 201 : 200 };
  },
  letterbox,
);

export const requestHandoff = serve(operations.requestHandoff, async ({ ctx }) => {
  const { conversation, created } = await ask(ctx);
  return { body: { conversation }, status: created ? 201 : 200 };
});

export const cancelHandoff = serve(operations.cancelHandoff, async ({ ctx }) => ({
  body: { conversation: await cancel(ctx) },
}));

export const trackEvent = serve(operations.trackEvent, async ({ ctx, body }) => {
  await track(ctx, body);
  return { body: { accepted: true as const } };
});

export const updateOwnLead = serve(operations.updateOwnLead, async ({ ctx, body }) => ({
  body: await update(ctx, body),
}));

export const visitorTyping = serve(operations.visitorTyping, async ({ ctx, body }) => {
  await type(ctx, body);
  return { body: undefined };
});

export const visitorRead = serve(operations.visitorRead, async ({ ctx, body }) => {
  await read(ctx, body);
  return { body: undefined };
});

export const rateConversation = serve(operations.rateConversation, async ({ ctx, body }) => ({
  body: await rate(ctx, body),
}));

export const listCallbackSlots = serve(operations.listCallbackSlots, async ({ ctx }) => ({
  body: await slots(ctx),
}));

export const takeFallback = serve(operations.takeFallback, async ({ ctx, body }) => {
  const { conversation, created } = await take(ctx, body);
  return { body: { conversation }, status: created ? 201 : 200 };
});
