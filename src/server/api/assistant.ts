import * as operations from '../../contracts/operations/assistant';
import { getAssistant as get } from '../../services/assistant/get-assistant';
import { getAssistantUsage as usage } from '../../services/assistant/get-assistant-usage';
import { saveAssistant as save } from '../../services/assistant/save-assistant';
import { tryAssistant as tryOut } from '../../services/assistant/try-assistant';
import { assistantParts } from '../assistant';
import { serve } from '../http/serve';

/** Team API: the language model of the bot. */

export const getAssistant = serve(operations.getAssistant, async ({ ctx }) => ({
  body: await get(ctx, assistantParts()),
}));

export const saveAssistant = serve(operations.saveAssistant, async ({ ctx, body }) => ({
  body: await save(ctx, assistantParts(), body),
}));

export const tryAssistant = serve(operations.tryAssistant, async ({ ctx, body }) => ({
  body: await tryOut(ctx, assistantParts(), body),
}));

export const getAssistantUsage = serve(operations.getAssistantUsage, async ({ ctx }) => ({
  body: await usage(ctx),
}));
