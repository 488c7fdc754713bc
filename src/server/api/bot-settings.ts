import * as operations from '../../contracts/operations/bot-settings';
import { getQualification as qualification } from '../../services/bot-settings/get-qualification';
import { getVoice as voice } from '../../services/bot-settings/get-voice';
import { previewVoice as preview } from '../../services/bot-settings/preview-voice';
import { saveQualification as storeQualification } from '../../services/bot-settings/save-qualification';
import { saveVoice as storeVoice } from '../../services/bot-settings/save-voice';
import { serve } from '../http/serve';

/** Team API: what the bot asks, and how it sounds. */

export const getQualification = serve(operations.getQualification, async ({ ctx }) => ({
  body: await qualification(ctx),
}));

export const saveQualification = serve(operations.saveQualification, async ({ ctx, body }) => ({
  body: await storeQualification(ctx, body),
}));

export const getVoice = serve(operations.getVoice, async ({ ctx }) => ({ body: await voice(ctx) }));

export const saveVoice = serve(operations.saveVoice, async ({ ctx, body }) => ({
  body: await storeVoice(ctx, body),
}));

export const previewVoice = serve(operations.previewVoice, async ({ ctx, body }) => ({
  body: await preview(ctx, body),
}));
