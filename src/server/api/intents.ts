import * as operations from '../../contracts/operations/intents';
import { addExamples as add } from '../../services/training/add-examples';
import { changeExample as changeOneExample } from '../../services/training/change-example';
import { changeIntent as change } from '../../services/training/change-intent';
import { createIntent as create } from '../../services/training/create-intent';
import { deleteExample as removeExample } from '../../services/training/delete-example';
import { deleteIntent as remove } from '../../services/training/delete-intent';
import { exportExamples as exportAll } from '../../services/training/export-examples';
import { getVersion } from '../../services/training/get-version';
import { importExamples as importAll } from '../../services/training/import-examples';
import { listExamples as examples } from '../../services/training/list-examples';
import { listIntents as intents } from '../../services/training/list-intents';
import { listVersions } from '../../services/training/list-versions';
import { makeLive } from '../../services/training/make-live';
import { startTraining as start } from '../../services/training/start-training';
import { trySentence as tried } from '../../services/training/try-sentence';
import { brain } from '../brain';
import { serve } from '../http/serve';

/** Team API: teaching the bot what visitors want (design §3, §8). */

export const listIntents = serve(operations.listIntents, async ({ ctx }) => ({ body: await intents(ctx) }));

export const createIntent = serve(operations.createIntent, async ({ ctx, body }) => ({
  body: await create(ctx, body),
}));

export const changeIntent = serve(operations.changeIntent, async ({ ctx, params, body }) => ({
  body: await change(ctx, { name: params.name, change: body }),
}));

export const deleteIntent = serve(operations.deleteIntent, async ({ ctx, params }) => {
  await remove(ctx, params);
  return { body: undefined };
});

export const listExamples = serve(operations.listExamples, async ({ ctx, query }) => ({
  body: await examples(ctx, query),
}));

export const addExamples = serve(operations.addExamples, async ({ ctx, body }) => ({
  body: await add(ctx, body),
}));

export const changeExample = serve(operations.changeExample, async ({ ctx, params, body }) => ({
  body: await changeOneExample(ctx, { exampleId: params.id, ...body }),
}));

export const deleteExample = serve(operations.deleteExample, async ({ ctx, params }) => {
  await removeExample(ctx, { exampleId: params.id });
  return { body: undefined };
});

export const importExamples = serve(operations.importExamples, async ({ ctx, body }) => ({
  body: await importAll(ctx, body),
}));

export const exportExamples = serve(operations.exportExamples, async ({ ctx }) => ({
  body: await exportAll(ctx),
}));

export const startTraining = serve(operations.startTraining, async ({ ctx }) => ({ body: await start(ctx) }));

export const listTrainingVersions = serve(operations.listTrainingVersions, async ({ ctx, query }) => ({
  body: await listVersions(ctx, query),
}));

export const getTrainingVersion = serve(operations.getTrainingVersion, async ({ ctx, params }) => ({
  body: await getVersion(ctx, params),
}));

export const makeVersionLive = serve(operations.makeVersionLive, async ({ ctx, params }) => ({
  body: await makeLive(ctx, params),
}));

export const trySentence = serve(operations.trySentence, async ({ ctx, body }) => ({
  body: await tried(ctx, { text: body.text, brain: brain() }),
}));
