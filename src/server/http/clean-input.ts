import { ServiceProblem } from '../../services/problem';

/** Deeper than anything the API takes; keeps a hostile body from exhausting the stack. */
const DEEPEST = 32;

/** Text as PostgreSQL and JSON can hold it: without NUL and lone surrogates. */
export function cleanString(raw: string): string {
  return raw.toWellFormed().replaceAll('\0', '');
}

/**
 * The same JSON with every text in it, keys included, cleaned.
 * @throws ServiceProblem validation_failed when it is nested too deeply
 */
export function cleanJson(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanString(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) {
    const errors = [{ path: 'body', message: `Nested more than ${DEEPEST} levels deep` }];
    throw new ServiceProblem('validation_failed', undefined, { errors });
  }
  if (Array.isArray(value)) return value.map((item) => cleanJson(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [cleanString(key), cleanJson(item, depth + 1)]),
  );
}
