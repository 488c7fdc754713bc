import { type SavedFilter, savedFilterSchema } from '../../contracts/api/views';
import type { Tenant } from '../tenant';

export interface SavedViewRow {
  readonly id: string;
  readonly name: string;
  readonly memberId: string | null;
  readonly filter: SavedFilter;
  readonly position: number;
  readonly createdAt: Date;
}

type StoredRow = Omit<SavedViewRow, 'filter'> & { readonly filter: unknown };

const toRow = ({ id, name, memberId, filter, position, createdAt }: StoredRow): SavedViewRow => ({
  id,
  name,
  memberId,
  filter: savedFilterSchema.parse(filter),
  position,
  createdAt,
});

const visibleTo = (tenant: Tenant, memberId: string | null) => ({
  orgId: tenant.orgId,
  OR: [{ memberId: null }, ...(memberId ? [{ memberId }] : [])],
});

/** Shared ones first, each group in its order. */
export async function findSavedViews(tenant: Tenant, memberId: string | null): Promise<SavedViewRow[]> {
  const rows = await tenant.client.savedView.findMany({
    where: visibleTo(tenant, memberId),
    orderBy: [{ memberId: { sort: 'asc', nulls: 'first' } }, { position: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toRow);
}

/** A shared view or one's own; null for those of others. */
export async function findSavedView(
  tenant: Tenant,
  viewId: string,
  memberId: string,
): Promise<SavedViewRow | null> {
  const row = await tenant.client.savedView.findFirst({
    where: { ...visibleTo(tenant, memberId), id: viewId },
  });
  return row && toRow(row);
}

export async function insertSavedView(
  tenant: Tenant,
  view: Omit<SavedViewRow, 'id' | 'createdAt'>,
): Promise<SavedViewRow> {
  const { orgId, now } = tenant;
  return toRow(await tenant.client.savedView.create({ data: { ...view, orgId, createdAt: now } }));
}

export async function updateSavedViewRow(
  tenant: Tenant,
  viewId: string,
  change: Partial<Pick<SavedViewRow, 'name' | 'filter' | 'position'>>,
): Promise<void> {
  await tenant.client.savedView.updateMany({ where: { orgId: tenant.orgId, id: viewId }, data: change });
}

export async function deleteSavedViewRow(tenant: Tenant, viewId: string): Promise<void> {
  await tenant.client.savedView.deleteMany({ where: { orgId: tenant.orgId, id: viewId } });
}
