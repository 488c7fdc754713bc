import * as operations from '../../contracts/operations/system';
import { ServiceProblem } from '../../services/problem';
import { findMissing } from '../health';
import { serve } from '../http/serve';
import { openApiDocument } from '../openapi/document';

/** Calls about the installation itself. */

export const getHealth = serve(operations.getHealth, async () => {
  const errors = [...(await findMissing())];
  if (errors.length === 0) return { body: { status: 'ready' as const } };
  throw new ServiceProblem('unavailable', errors.map(({ message }) => message).join('; '), { errors });
});

let document: Record<string, unknown> | undefined;

export const getOpenApi = serve(operations.getOpenApi, async () => {
  document ??= { ...openApiDocument() };
  return { body: document };
});
