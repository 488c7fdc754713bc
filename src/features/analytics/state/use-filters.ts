import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { type Filters, filtersToSearch, parseFilters } from './filters';

/**
 * The filters as the address has them. A choice holds at once: the address follows a moment later, and the next choice
 * must not be made from what it said before.
 */
export function useFilters(): [Filters, (next: Filters) => void] {
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const [chosen, setChosen] = useState<{ filters: Filters; search: string } | null>(null);
  useEffect(() => {
    setChosen((last) => (last?.search === search ? null : last));
  }, [search]);
  const change = (filters: Filters) => {
    const next = filtersToSearch(filters);
    setChosen(next === search ? null : { filters, search: next });
    window.history.replaceState(null, '', next === '' ? pathname : `${pathname}?${next}`);
  };
  return [chosen?.filters ?? parseFilters(new URLSearchParams(search)), change];
}
