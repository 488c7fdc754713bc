import { ApiError } from '../shared/api/api-error';

/** What is wrong with a field of a form, as the server said it; `body.` stands before its paths. */
export function wrongWith(error: Error | null, field: string): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  return error.errors.find(({ path }) => path === `body.${field}`)?.message;
}

/** The same for a field that has parts of its own: what is wrong with any of them. */
export function wrongUnder(error: Error | null, field: string): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const path = `body.${field}`;
  return error.errors.find((one) => one.path === path || one.path.startsWith(`${path}.`))?.message;
}

/** What the server said that belongs to none of the fields. */
export function failureOf(error: Error | null, fields: readonly string[]): string | null {
  if (!error) return null;
  const isNamed = fields.some((field) => wrongWith(error, field) !== undefined);
  return isNamed ? null : error.message;
}
