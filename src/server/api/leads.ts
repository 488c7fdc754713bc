import * as lists from '../../contracts/operations/leads';
import * as operations from '../../contracts/operations/team';
import { checkImport } from '../../services/leads/check-import';
import { exportLeads as exportAll } from '../../services/leads/export-leads';
import { getLead as get } from '../../services/leads/get-lead';
import { getTimeline } from '../../services/leads/get-timeline';
import { importLeads as importAll } from '../../services/leads/import-leads';
import {
  getLeadColumns as getColumns,
  saveLeadColumns as saveColumns,
} from '../../services/leads/lead-columns';
import { listLeads as list } from '../../services/leads/list-leads';
import { patchLead as patch } from '../../services/leads/patch-lead';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Team API: leads (design §8). */

export const listLeads = serve(lists.listLeads, async ({ ctx, query }) => ({
  body: await list(ctx, query),
}));

export const getLead = serve(operations.getLead, async ({ ctx, params }) => ({
  body: await get(ctx, { leadId: params.id }),
}));

export const patchLead = serve(operations.patchLead, async ({ ctx, params, body }) => ({
  body: await patch(asMember(ctx), { leadId: params.id, patch: body }),
}));

export const getLeadTimeline = serve(lists.getLeadTimeline, async ({ ctx, params, query }) => ({
  body: await getTimeline(ctx, { leadId: params.id, query }),
}));

export const exportLeads = serve(lists.exportLeads, async ({ ctx, query }) => ({
  body: await exportAll(ctx, query),
}));

export const checkLeadImport = serve(lists.checkLeadImport, async ({ ctx, body }) => ({
  body: await checkImport(asMember(ctx), body),
}));

export const importLeads = serve(lists.importLeads, async ({ ctx, body }) => ({
  body: await importAll(asMember(ctx), body),
}));

export const getLeadColumns = serve(lists.getLeadColumns, async ({ ctx }) => ({
  body: { columns: [...(await getColumns(ctx))] },
}));

export const saveLeadColumns = serve(lists.saveLeadColumns, async ({ ctx, body }) => ({
  body: { columns: [...(await saveColumns(asMember(ctx), body.columns))] },
}));
