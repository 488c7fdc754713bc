import { MOST_COUNTED, type SavedView } from '../../contracts/api/views';
import { countSelection } from '../../db/queries/count-views';
import type { SavedViewRow } from '../../db/repositories/saved-views';
import type { Tenant } from '../../db/tenant';
import { searchWords } from '../search/search-words';

/** A view as people see it, with how many conversations it holds for this member, counted to one above 99. */
export async function countInView(
  tenant: Tenant,
  row: SavedViewRow,
  memberId: string | null,
): Promise<SavedView> {
  const { view, q, ...filter } = row.filter;
  const selection = { view, filter, memberId, q: searchWords(q) };
  return {
    id: row.id,
    name: row.name,
    shared: row.memberId === null,
    filter: row.filter,
    position: row.position,
    count: await countSelection(tenant, selection, MOST_COUNTED + 1),
    createdAt: row.createdAt.toISOString(),
  };
}
