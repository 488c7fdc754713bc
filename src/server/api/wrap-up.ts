import * as operations from '../../contracts/operations/wrap-up';
import { endWrapUp as end } from '../../services/wrap-up/end-wrap-up';
import * as settings from '../../services/wrap-up/wrap-up-settings';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Team API: time to finish notes before the next offer. */

export const endWrapUp = serve(operations.endWrapUp, async ({ ctx }) => {
  await end(asMember(ctx));
  return { body: undefined };
});

export const getWrapUpSettings = serve(operations.getWrapUpSettings, async ({ ctx }) => ({
  body: await settings.getWrapUpSettings(ctx),
}));

export const setWrapUpSettings = serve(operations.setWrapUpSettings, async ({ ctx, body }) => ({
  body: await settings.setWrapUpSettings(ctx, body),
}));
