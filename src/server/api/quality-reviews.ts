import * as operations from '../../contracts/operations/quality-reviews';
import { drawThisWeek } from '../../services/quality/draw-review-sample';
import { getHandoffAccuracy as accuracy } from '../../services/quality/get-handoff-accuracy';
import * as queue from '../../services/quality/get-review-queue';
import * as verdicts from '../../services/quality/give-review-verdict';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Team API: reviews of handoff decisions (design §4). */

export const getReviewQueue = serve(operations.getReviewQueue, async ({ ctx }) => ({
  body: await queue.getReviewQueue(asMember(ctx)),
}));

export const drawReviewSample = serve(operations.drawReviewSample, async ({ ctx, body }) => ({
  body: await drawThisWeek(ctx, body),
}));

export const giveReviewVerdict = serve(operations.giveReviewVerdict, async ({ ctx, params, body }) => {
  await verdicts.giveReviewVerdict(asMember(ctx), { itemId: params.id, ...body });
  return { body: undefined };
});

export const takeBackReviewVerdict = serve(
  operations.takeBackReviewVerdict,
  async ({ ctx, params, query }) => {
    const adjudication = query.adjudication === 'true';
    await verdicts.takeBackReviewVerdict(asMember(ctx), { itemId: params.id, adjudication });
    return { body: undefined };
  },
);

export const getDisagreements = serve(operations.getDisagreements, async ({ ctx, query }) => ({
  body: await queue.getDisagreements(ctx, query),
}));

export const getHandoffAccuracy = serve(operations.getHandoffAccuracy, async ({ ctx, query }) => ({
  body: await accuracy(ctx, query),
}));
