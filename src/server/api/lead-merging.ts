import * as operations from '../../contracts/operations/lead-merging';
import { listLookalikes as list } from '../../services/leads/list-lookalikes';
import { mergeLead as merge } from '../../services/leads/merge-lead';
import { tellLeadsApart as tellApart } from '../../services/leads/tell-leads-apart';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Team API: leads that are, or only look like, the same person. */

export const listLookalikes = serve(operations.listLookalikes, async ({ ctx, params }) => ({
  body: await list(ctx, { leadId: params.id }),
}));

export const mergeLead = serve(operations.mergeLead, async ({ ctx, params, body }) => ({
  body: await merge(asMember(ctx), { leadId: params.id, ...body }),
}));

export const tellLeadsApart = serve(operations.tellLeadsApart, async ({ ctx, params, body }) => ({
  body: await tellApart(asMember(ctx), { leadId: params.id, ...body }),
}));
