import { z } from 'zod';

/** Payloads of the jobs, as the database's `enqueue` stores them. */
export const turnPayload = z.object({ orgId: z.uuid(), conversationId: z.uuid() });
export const timerPayload = z.object({ orgId: z.uuid(), timerId: z.uuid() });
export const orgPayload = z.object({ orgId: z.uuid() });
export const leadModelPayload = z.object({ orgId: z.uuid(), modelId: z.uuid() });
