import { z } from 'zod';
import {
  trainingVersionDetailSchema,
  trainingVersionListSchema,
  trainingVersionSchema,
} from '../api/intent-versions';
import {
  addExamplesBody,
  addedExamplesSchema,
  changeExampleBody,
  changeIntentBody,
  createIntentBody,
  EXAMPLES_BODY_BYTES,
  exampleListSchema,
  exampleSchema,
  exportSchema,
  IMPORT_BODY_BYTES,
  importBody,
  importReportSchema,
  intentListSchema,
  intentName,
  intentSchema,
  listExamplesQuery,
  triedSentenceSchema,
  tryBody,
} from '../api/intents';
import { defineOperation } from '../define-operation';
import { cursor, id, limit } from '../primitives';

/** Team API: teaching the bot what visitors want (design §3, §8). */

const params = z.object({ org: z.string().max(80) });
const oneIntent = params.extend({ name: intentName });
const oneExample = params.extend({ id });
const oneVersion = params.extend({ version: z.coerce.number().int().min(1).max(2_147_483_647) });
const base = '/api/v1/orgs/{org}';
const shared = { auth: 'team', permission: 'knowledge.edit' } as const;

export const listIntents = defineOperation({
  id: 'listIntents',
  method: 'get',
  path: `${base}/intents`,
  summary: 'Intents with their examples and cross-validated quality, and where training stands',
  ...shared,
  params,
  response: intentListSchema,
});

export const createIntent = defineOperation({
  id: 'createIntent',
  method: 'post',
  path: `${base}/intents`,
  summary: 'Makes an intent',
  ...shared,
  params,
  body: createIntentBody,
  response: intentSchema,
  status: 201,
});

export const changeIntent = defineOperation({
  id: 'changeIntent',
  method: 'patch',
  path: `${base}/intents/{name}`,
  summary: 'Renames or describes an intent; its examples follow',
  ...shared,
  params: oneIntent,
  body: changeIntentBody,
  response: intentSchema,
});

export const deleteIntent = defineOperation({
  id: 'deleteIntent',
  method: 'delete',
  path: `${base}/intents/{name}`,
  summary: 'Deletes an intent with its examples',
  ...shared,
  params: oneIntent,
});

export const listExamples = defineOperation({
  id: 'listExamples',
  method: 'get',
  path: `${base}/intent-examples`,
  summary: 'Examples, newest first',
  ...shared,
  params,
  query: listExamplesQuery,
  response: exampleListSchema,
});

export const addExamples = defineOperation({
  id: 'addExamples',
  method: 'post',
  path: `${base}/intent-examples`,
  summary: 'Adds examples to an intent; those it cannot take are named',
  ...shared,
  params,
  body: addExamplesBody,
  bodyBytes: EXAMPLES_BODY_BYTES,
  response: addedExamplesSchema,
  status: 201,
});

export const changeExample = defineOperation({
  id: 'changeExample',
  method: 'patch',
  path: `${base}/intent-examples/{id}`,
  summary: 'Writes an example anew or moves it to another intent',
  ...shared,
  params: oneExample,
  body: changeExampleBody,
  response: exampleSchema,
});

export const deleteExample = defineOperation({
  id: 'deleteExample',
  method: 'delete',
  path: `${base}/intent-examples/{id}`,
  summary: 'Deletes an example',
  ...shared,
  params: oneExample,
});

export const importExamples = defineOperation({
  id: 'importExamples',
  method: 'post',
  path: `${base}/intent-examples/import`,
  summary: 'Takes examples from a CSV file, all of them or none; a dry run says what would happen',
  ...shared,
  params,
  body: importBody,
  bodyBytes: IMPORT_BODY_BYTES,
  response: importReportSchema,
});

export const exportExamples = defineOperation({
  id: 'exportExamples',
  method: 'get',
  path: `${base}/intent-examples/export`,
  summary: 'All examples as a CSV file',
  ...shared,
  params,
  response: exportSchema,
});

export const startTraining = defineOperation({
  id: 'startTraining',
  method: 'post',
  path: `${base}/intent-versions`,
  summary: 'Trains the bot on its examples; the new version goes live when it is ready',
  ...shared,
  params,
  response: trainingVersionSchema,
  status: 202,
});

export const listTrainingVersions = defineOperation({
  id: 'listTrainingVersions',
  method: 'get',
  path: `${base}/intent-versions`,
  summary: 'Versions of the trained model, newest first',
  ...shared,
  params,
  query: z.object({ cursor, limit }),
  response: trainingVersionListSchema,
});

export const getTrainingVersion = defineOperation({
  id: 'getTrainingVersion',
  method: 'get',
  path: `${base}/intent-versions/{version}`,
  summary: 'A version with its quality, its confusions and what changed since the one before',
  ...shared,
  params: oneVersion,
  response: trainingVersionDetailSchema,
});

export const makeVersionLive = defineOperation({
  id: 'makeVersionLive',
  method: 'post',
  path: `${base}/intent-versions/{version}/live`,
  summary: 'Makes a trained version the one that turns are understood with',
  ...shared,
  params: oneVersion,
  response: trainingVersionSchema,
});

export const trySentence = defineOperation({
  id: 'trySentence',
  method: 'post',
  path: `${base}/intent-versions/try`,
  summary: 'How the bot would understand a sentence now',
  ...shared,
  params,
  body: tryBody,
  response: triedSentenceSchema,
});
