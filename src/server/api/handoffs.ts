import * as operations from '../../contracts/operations/handoffs';
import { acceptHandoff as accept } from '../../services/handoffs/accept-handoff';
import { declineHandoff as decline } from '../../services/handoffs/decline-handoff';
import { getHandoff as get } from '../../services/handoffs/get-handoff';
import { giveFeedback as feedback } from '../../services/handoffs/give-feedback';
import { noteContextOpened as opened } from '../../services/handoffs/note-context-opened';
import { resolveHandoff as resolve } from '../../services/handoffs/resolve-handoff';
import { returnHandoff as giveBack } from '../../services/handoffs/return-handoff';
import { transferHandoff as transfer } from '../../services/handoffs/transfer-handoff';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Team API: episodes of handoff (design §8). */

export const getHandoff = serve(operations.getHandoff, async ({ ctx, params }) => ({
  body: await get(ctx, { handoffId: params.id }),
}));

export const noteContextOpened = serve(operations.noteContextOpened, async ({ ctx, params }) => ({
  body: { noted: await opened(asMember(ctx), { handoffId: params.id }) },
}));

export const acceptHandoff = serve(operations.acceptHandoff, async ({ ctx, params, body }) => ({
  body: await accept(asMember(ctx), { ...body, handoffId: params.id }),
}));

export const declineHandoff = serve(operations.declineHandoff, async ({ ctx, params }) => ({
  body: await decline(asMember(ctx), { handoffId: params.id }),
}));

export const resolveHandoff = serve(operations.resolveHandoff, async ({ ctx, params, body }) => ({
  body: await resolve(asMember(ctx), { ...body, handoffId: params.id }),
}));

export const returnHandoff = serve(operations.returnHandoff, async ({ ctx, params, body }) => ({
  body: await giveBack(asMember(ctx), { ...body, handoffId: params.id }),
}));

export const transferHandoff = serve(operations.transferHandoff, async ({ ctx, params, body }) => ({
  body: await transfer(asMember(ctx), { ...body, handoffId: params.id }),
}));

export const giveFeedback = serve(operations.giveFeedback, async ({ ctx, params, body }) => {
  await feedback(asMember(ctx), { ...body, handoffId: params.id });
  return { body: { stored: true as const } };
});
