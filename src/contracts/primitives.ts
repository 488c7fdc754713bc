import { z } from 'zod';

export const MESSAGE_CHARACTERS = 4_000;

export const id = z.uuid();

/** An instant as ISO 8601 in UTC. */
export const instant = z.iso.datetime();

const controls = /(?![\n\t\r])\p{Cc}/gu;

/** Text as it may be stored: no NUL or other control characters, no lone surrogates, no white space around it. */
export function cleanText(raw: string): string {
  return raw.toWellFormed().replace(controls, '').replace(/\r\n?/g, '\n').trim();
}

/** Cleaned text of 1 to `max` characters (code points, as a person counts them). */
export function text(max: number) {
  return z
    .string()
    .max(max * 4, `At most ${max.toLocaleString('en')} characters`)
    .transform(cleanText)
    .refine((value) => value.length > 0, 'Must not be empty')
    .refine((value) => [...value].length <= max, `At most ${max.toLocaleString('en')} characters`);
}

/** Like `text`, but empty is allowed. */
export function optionalText(max: number) {
  return z
    .string()
    .max(max * 4, `At most ${max.toLocaleString('en')} characters`)
    .transform(cleanText)
    .refine((value) => [...value].length <= max, `At most ${max.toLocaleString('en')} characters`);
}

export const messageText = text(MESSAGE_CHARACTERS);

/** Chosen by the client, unique per author; makes a repeated send harmless. */
export const clientId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'Letters, digits, - and _, at most 64');

export const cursor = z.string().max(200).optional();
export const limit = z.coerce.number().int().min(1).max(100).default(50);
export const after = z.coerce.number().int().min(0).max(2_147_483_647).default(0);

export function listOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
