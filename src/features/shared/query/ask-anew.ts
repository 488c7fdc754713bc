import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Asks again for what is shown. A first request under way would only be joined, and its answer may be older than what
 * made us ask: it is dropped and made anew.
 *
 * @throws what a request failed with
 */
export async function askAnew(queries: QueryClient, queryKey: QueryKey): Promise<void> {
  await queries.cancelQueries({ queryKey });
  await queries.invalidateQueries({ queryKey }, { throwOnError: true });
}

/** Puts what an event told into the answer that is known; one under way may have been given before it. */
export function putIntoAnswer<T>(queries: QueryClient, queryKey: QueryKey, change: (answer: T) => T): void {
  queries.setQueryData<T>(queryKey, (answer) => answer && change(answer));
  if (queries.isFetching({ queryKey, exact: true }) > 0) askAnew(queries, queryKey).catch(() => {});
}
