import type { z } from 'zod';
import type { Operation } from '../../contracts/operation';
import { ServiceProblem } from '../../services/problem';
import { cleanJson } from './clean-input';
import { validate } from './validate';

/** More than the longest message with every character escaped. */
export const BODY_BYTES = 64 * 1024;

const MEGABYTE = 1024 * 1024;

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

type Body = Pick<Operation, 'body' | 'bodyBytes' | 'form' | 'file'>;

/**
 * Reads and validates a body. The stream is cut off at the cap, whatever Content-Length claims.
 * @throws ServiceProblem wrong_type, too_large, malformed_json, validation_failed, or bad_request where it broke off
 */
export async function readBody(request: Request, operation: Body): Promise<unknown> {
  const schema = operation.body;
  const bytes = await readBytes(request, operation.bodyBytes ?? BODY_BYTES);
  if (operation.file) return validate(schema, bytes, 'body');
  const raw = bytes.toString('utf8');
  if (raw === '') return validate(schema, emptyBody(schema), 'body');
  const expected = operation.form ? FORM : JSON_TYPE;
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== expected) throw new ServiceProblem('wrong_type', `Send ${expected}`);
  const value = operation.form ? Object.fromEntries(new URLSearchParams(raw)) : parseJson(raw);
  return validate(schema, cleanJson(value), 'body');
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    throw new ServiceProblem('malformed_json');
  }
}

/** A call without a body is the same as one with an empty object, where that satisfies the schema. */
function emptyBody(schema: z.ZodType): unknown {
  return schema.safeParse(undefined).success ? undefined : {};
}

/** @throws ServiceProblem too_large, or bad_request where the caller left before all of it had come */
export async function readCapped(request: Request, maxBytes: number): Promise<string> {
  return (await readBytes(request, maxBytes)).toString('utf8');
}

async function readBytes(request: Request, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  if (!request.body) return Buffer.alloc(0);
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ServiceProblem('bad_request', 'The body broke off');
    });
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw tooLarge(maxBytes);
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): ServiceProblem {
  const words = maxBytes < MEGABYTE ? `${maxBytes / 1024} KB` : `${maxBytes / MEGABYTE} MB`;
  return new ServiceProblem('too_large', `At most ${words}`);
}
