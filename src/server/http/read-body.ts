import type { z } from 'zod';
import { ServiceProblem } from '../../services/problem';

/** More than the longest message with every character escaped; attachments have a route of their own. */
export const BODY_BYTES = 64 * 1024;

/**
 * Reads and validates a JSON body. The stream is cut off at the cap, whatever Content-Length claims.
 * @throws ServiceProblem wrong_type, too_large, malformed_json or validation_failed
 */
export async function readBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const raw = await readCapped(request);
  if (raw === '') return validate(schema, emptyBody(schema), 'body');
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new ServiceProblem('wrong_type');
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    throw new ServiceProblem('malformed_json');
  }
  return validate(schema, json, 'body');
}

/** A call without a body is the same as one with an empty object, where that satisfies the schema. */
function emptyBody(schema: z.ZodType): unknown {
  return schema.safeParse(undefined).success ? undefined : {};
}

async function readCapped(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_BYTES) throw tooLarge();
  if (!request.body) return '';
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > BODY_BYTES) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooLarge(): ServiceProblem {
  return new ServiceProblem('too_large', `At most ${BODY_BYTES / 1024} KB`);
}

/** @throws ServiceProblem validation_failed, with the path and words of everything that is wrong */
export function validate<S extends z.ZodType>(schema: S, value: unknown, where: string): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue) => ({
    path: [where, ...issue.path].join('.'),
    message: issue.message,
  }));
  throw new ServiceProblem('validation_failed', undefined, { errors });
}
