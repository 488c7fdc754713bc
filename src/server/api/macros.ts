import * as operations from '../../contracts/operations/macros';
import { createMacro as create } from '../../services/macros/create-macro';
import { deleteMacro as remove } from '../../services/macros/delete-macro';
import { listMacros as list } from '../../services/macros/list-macros';
import { runMacro as run } from '../../services/macros/run-macro';
import { updateMacro as update } from '../../services/macros/update-macro';
import { asMember } from '../http/authenticate';
import { serve } from '../http/serve';

/** Team API: macros (design §8). */

export const listMacros = serve(operations.listMacros, async ({ ctx }) => ({ body: await list(ctx) }));

export const createMacro = serve(operations.createMacro, async ({ ctx, body }) => ({
  body: await create(ctx, body),
}));

export const updateMacro = serve(operations.updateMacro, async ({ ctx, params, body }) => ({
  body: await update(ctx, { macroId: params.id, macro: body }),
}));

export const deleteMacro = serve(operations.deleteMacro, async ({ ctx, params }) => {
  await remove(ctx, { macroId: params.id });
  return { body: undefined };
});

export const runMacro = serve(operations.runMacro, async ({ ctx, params, body }) => {
  const { id: conversationId, macroId } = params;
  return {
    body: { conversation: await run(asMember(ctx), { conversationId, macroId, clientId: body.clientId }) },
  };
});
