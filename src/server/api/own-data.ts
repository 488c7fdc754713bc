import * as operations from '../../contracts/operations/own-data';
import { eraseLead as eraseLeadNow } from '../../services/erasure/erase-lead';
import { eraseOwnData as eraseOwn } from '../../services/erasure/erase-own-data';
import { unsubscribe as end } from '../../services/mail/unsubscribe';
import { notFound } from '../../services/problem';
import { mailTranscript as mail } from '../../services/transcripts/mail-transcript';
import { checkUnsubscribe, conversationLinks } from '../auth/conversation-links';
import { addressKey } from '../http/address-key';
import { spend } from '../http/limits';
import { peerAddress } from '../http/peer-address';
import { serve } from '../http/serve';

/** What visitors may ask for of their own data, and the team on their behalf. */

export const mailTranscript = serve(operations.mailTranscript, async ({ ctx, body, request }) => ({
  body: await mail(ctx, {
    ...body,
    links: conversationLinks(),
    admit: (address) =>
      spend([
        ['transcriptsOfVisitor', ctx.actor.visitorId],
        ['transcriptsToAddress', address],
        ['mailsOfAddress', addressKey(peerAddress(request.headers))],
      ]),
  }),
}));

export const eraseOwnData = serve(operations.eraseOwnData, async ({ ctx }) => {
  await eraseOwn(ctx);
  return { body: undefined };
});

export const eraseLead = serve(operations.eraseLead, async ({ ctx, params }) => ({
  body: await eraseLeadNow(ctx, { leadId: params.id }),
}));

export const unsubscribe = serve(operations.unsubscribe, async ({ ctx, query }) => {
  const claims = await checkUnsubscribe(query.token);
  if (!claims) throw notFound('link');
  await end(ctx, claims);
  return { body: undefined };
});
