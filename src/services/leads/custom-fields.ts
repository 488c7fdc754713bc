import { z } from 'zod';

const stored = z.record(z.string(), z.string());

/** An organisation's own fields of a lead as stored, in the order of their names. */
export function customFields(raw: unknown): { name: string; value: string }[] {
  return Object.entries(stored.parse(raw))
    .map(([name, value]) => ({ name, value }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
