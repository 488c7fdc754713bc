import * as operations from '../../contracts/operations/inbox-settings';
import * as settings from '../../services/inbox-settings/inbox-settings';
import { serve } from '../http/serve';

/** Team API: how the organisation's inbox is set. */

export const getInboxSettings = serve(operations.getInboxSettings, async ({ ctx }) => ({
  body: await settings.getInboxSettings(ctx),
}));

export const setInboxSettings = serve(operations.setInboxSettings, async ({ ctx, body }) => ({
  body: await settings.setInboxSettings(ctx, body),
}));
