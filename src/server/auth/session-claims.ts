import { z } from 'zod';

const claims = z.object({ sub: z.uuid(), ver: z.int() });

export interface TeamSession {
  readonly userId: string;
  readonly sessionVersion: number;
}

/** What a session token says; whether it still counts is the database's to say (`findMemberships`). */
export function readClaims(token: unknown): TeamSession | null {
  const parsed = claims.safeParse(token);
  return parsed.success ? { userId: parsed.data.sub, sessionVersion: parsed.data.ver } : null;
}
