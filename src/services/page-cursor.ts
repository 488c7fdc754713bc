import { z } from 'zod';
import { ServiceProblem } from './problem';

const cursorSchema = z.object({ key: z.number(), id: z.uuid(), at: z.number().optional() });

/**
 * Where the next page of a list begins: the sort key and the id of the last row; for keys that change with the clock also
 * the moment they are of.
 */
export type PageCursor = z.infer<typeof cursorSchema>;

/** A place in a list as text that means nothing to whoever passes it back. */
export function encodeCursor(cursor: PageCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** @throws ServiceProblem validation_failed for text that is no cursor of ours */
export function decodeCursor(raw: string): PageCursor {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(raw, 'base64url').toString()));
  } catch {
    throw new ServiceProblem('validation_failed', undefined, {
      errors: [{ path: 'query.cursor', message: 'Not a cursor of this list' }],
    });
  }
}
