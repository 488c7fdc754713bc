import * as operations from '../../contracts/operations/lead-fields';
import { getFieldHistory as history } from '../../services/leads/get-field-history';
import { putLeadField as put } from '../../services/leads/put-lead-field';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Team API: captured fields of a lead. */

export const getFieldHistory = serve(operations.getFieldHistory, async ({ ctx, params }) => ({
  body: await history(ctx, { leadId: params.id, field: params.field }),
}));

export const putLeadField = serve(operations.putLeadField, async ({ ctx, params, body }) => ({
  body: await put(asMember(ctx), { leadId: params.id, field: params.field, change: body }),
}));
