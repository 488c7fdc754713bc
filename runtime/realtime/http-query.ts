import { HttpProblem } from './http-problem';

export type Query = ReadonlyMap<string, string>;

export function splitAddress(address: string): { path: string; query: string } {
  const mark = address.indexOf('?');
  return mark < 0
    ? { path: address, query: '' }
    : { path: address.slice(0, mark), query: address.slice(mark + 1) };
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new HttpProblem(400, 'The address is not properly encoded');
  }
}

/**
 * Reads a query without turning `+` into a space, because the signature covers the characters as they were sent.
 * @param read how names and values are read: as they are, or percent-decoded
 */
export function readQuery(text: string, read: (part: string) => string): Query {
  const query = new Map<string, string>();
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const [name = '', ...rest] = pair.split('=');
    const key = read(name);
    if (query.has(key)) throw new HttpProblem(400, `Parameter ${key} is given twice`);
    query.set(key, read(rest.join('=')));
  }
  return query;
}

/** The names listed in `info`, e.g. `user_count,subscription_count`. */
export function readInfo(info: string | undefined): ReadonlySet<string> {
  const names = (info ?? '').split(',').filter((name) => name !== '');
  const unknown = names.find((name) => name !== 'user_count' && name !== 'subscription_count');
  if (unknown !== undefined) throw new HttpProblem(400, `Unknown info attribute ${unknown}`);
  return new Set(names);
}
