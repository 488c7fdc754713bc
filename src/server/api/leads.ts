import * as operations from '../../contracts/operations/team';
import { getLead as get } from '../../services/leads/get-lead';
import { listLeads as list } from '../../services/leads/list-leads';
import { patchLead as patch } from '../../services/leads/patch-lead';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Team API: leads (design §8). */

export const listLeads = serve(operations.listLeads, async ({ ctx, query }) => ({
  body: await list(ctx, query),
}));

export const getLead = serve(operations.getLead, async ({ ctx, params }) => ({
  body: await get(ctx, { leadId: params.id }),
}));

export const patchLead = serve(operations.patchLead, async ({ ctx, params, body }) => ({
  body: await patch(asMember(ctx), { leadId: params.id, patch: body }),
}));
