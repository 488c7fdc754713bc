import * as operations from '../../contracts/operations/playbooks';
import { deletePlaybook as remove } from '../../services/playbooks/delete-playbook';
import { listPlaybooks as list } from '../../services/playbooks/list-playbooks';
import { putPlaybook as put } from '../../services/playbooks/put-playbook';
import { serve } from '../http/serve';

/** Team API: playbooks. */

export const listPlaybooks = serve(operations.listPlaybooks, async ({ ctx }) => ({ body: await list(ctx) }));

export const putPlaybook = serve(operations.putPlaybook, async ({ ctx, params, body }) => ({
  body: await put(ctx, { reason: params.reason, text: body.text }),
}));

export const deletePlaybook = serve(operations.deletePlaybook, async ({ ctx, params }) => {
  await remove(ctx, { reason: params.reason });
  return { body: undefined };
});
