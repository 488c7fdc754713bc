import { z } from 'zod';
import { macroBody, macroListSchema, macroRunSchema, macroSchema, runMacroBody } from '../api/macros';
import { defineOperation } from '../define-operation';
import { id } from '../primitives';

/** Team API: macros (design §8). Every agent runs them, managers edit them. */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ id });
const base = '/api/v1/orgs/{org}';
const managed = { auth: 'team', permission: 'settings.manage' } as const;

export const listMacros = defineOperation({
  id: 'listMacros',
  method: 'get',
  path: `${base}/macros`,
  summary: 'Macros by name',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: macroListSchema,
});

export const createMacro = defineOperation({
  ...managed,
  id: 'createMacro',
  method: 'post',
  path: `${base}/macros`,
  summary: 'Adds a macro',
  params,
  body: macroBody,
  response: macroSchema,
  status: 201,
});

export const updateMacro = defineOperation({
  ...managed,
  id: 'updateMacro',
  method: 'put',
  path: `${base}/macros/{id}`,
  summary: 'Changes a macro',
  params: one,
  body: macroBody,
  response: macroSchema,
});

export const deleteMacro = defineOperation({
  ...managed,
  id: 'deleteMacro',
  method: 'delete',
  path: `${base}/macros/{id}`,
  summary: 'Deletes a macro',
  params: one,
});

export const runMacro = defineOperation({
  id: 'runMacro',
  method: 'post',
  path: `${base}/conversations/{id}/macros/{macroId}/run`,
  summary: 'Does all of a macro or nothing; the same clientId again does nothing more',
  auth: 'team',
  permission: 'conversation.reply',
  params: one.extend({ macroId: id }),
  body: runMacroBody,
  response: macroRunSchema,
});
