import * as operations from '../../contracts/operations/scoring';
import { listLeadModels as list } from '../../services/scoring/list-lead-models';
import { previewScoring as preview } from '../../services/scoring/preview-scoring';
import { requestLeadModel } from '../../services/scoring/request-lead-model';
import * as switched from '../../services/scoring/switch-lead-model';
import { serve } from '../http/serve';

/** Team API: scoring rules tried on recent leads, the learned lead score. */

export const previewScoring = serve(operations.previewScoring, async ({ ctx, body }) => ({
  body: await preview(ctx, body),
}));

export const listLeadModels = serve(operations.listLeadModels, async ({ ctx }) => ({
  body: await list(ctx),
}));

export const trainLeadModel = serve(operations.trainLeadModel, async ({ ctx }) => ({
  body: await requestLeadModel(ctx),
}));

export const activateLeadModel = serve(operations.activateLeadModel, async ({ ctx, params }) => ({
  body: await switched.activateLeadModel(ctx, { modelId: params.id }),
}));

export const deactivateLeadModel = serve(operations.deactivateLeadModel, async ({ ctx, params }) => ({
  body: await switched.deactivateLeadModel(ctx, { modelId: params.id }),
}));
