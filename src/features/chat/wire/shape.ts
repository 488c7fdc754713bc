import type { Parser } from '../../shared/parser';

/**
 * Readers of JSON for the chat page, a kilobyte in all: Zod, once the team's pages use it too, would cost every visitor
 * twenty. Each reader says in `json` what it accepts, and schemas.test.ts compares that with the contracts' own schemas.
 */
export type JsonShape =
  | { readonly type: 'string' | 'integer' | 'boolean' | 'instant' }
  | { readonly type: 'one of'; readonly values: readonly (string | boolean)[] }
  | { readonly type: 'list'; readonly items: JsonShape }
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, JsonShape>> }
  | { readonly type: 'nullable' | 'optional'; readonly of: JsonShape };

export interface Shape<T> extends Parser<T> {
  readonly json: JsonShape;
  /** Whether the value may be used as a `T`. Fields that nobody asked for are let through. */
  accepts(value: unknown): value is T;
}

export type Shaped<S> = S extends Shape<infer T> ? T : never;

function shape<T>(json: JsonShape, accepts: (value: unknown) => boolean): Shape<T> {
  const isShaped = (value: unknown): value is T => accepts(value);
  return {
    json,
    accepts: isShaped,
    safeParse: (value) => (isShaped(value) ? { success: true, data: value } : { success: false }),
  };
}

export const string = shape<string>({ type: 'string' }, (value) => typeof value === 'string');
export const integer = shape<number>({ type: 'integer' }, Number.isSafeInteger);
export const boolean = shape<boolean>({ type: 'boolean' }, (value) => typeof value === 'boolean');

/** ISO 8601 in UTC; anything else would make the formatting of dates throw. */
export const instant = shape<string>(
  { type: 'instant' },
  (value) => typeof value === 'string' && value.endsWith('Z') && !Number.isNaN(Date.parse(value)),
);

export const oneOf = <const V extends string | boolean>(values: readonly V[]) =>
  shape<V>({ type: 'one of', values }, (value) => values.some((one) => one === value));

export const listOf = <T>(item: Shape<T>) =>
  shape<T[]>(
    { type: 'list', items: item.json },
    (value) => Array.isArray(value) && value.every(item.accepts),
  );

export const nullable = <T>(of: Shape<T>) =>
  shape<T | null>({ type: 'nullable', of: of.json }, (value) => value === null || of.accepts(value));

export const optional = <T>(of: Shape<T>) =>
  shape<T | undefined>(
    { type: 'optional', of: of.json },
    (value) => value === undefined || of.accepts(value),
  );

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: undefined extends Shaped<F[K]> ? K : never;
}[keyof F];
type ObjectOf<F extends Fields> = { [K in Exclude<keyof F, OptionalKeys<F>>]: Shaped<F[K]> } & {
  [K in OptionalKeys<F>]?: Shaped<F[K]>;
};

export function object<F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  const entries = Object.entries(fields);
  return shape(
    { type: 'object', fields: Object.fromEntries(entries.map(([name, field]) => [name, field.json])) },
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      entries.every(([name, field]) => field.accepts(Reflect.get(value, name))),
  );
}
