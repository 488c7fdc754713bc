import type { Database } from '../../src/db/database';
import { withSystem } from '../../src/db/system';
import { savedViews } from './content/saved-views';
import type { SeededOrganisation } from './seed-organisation';

/** Views of the inbox that managers have shared, and one agent's own. */
export async function seedSavedViews(database: Database, organisation: SeededOrganisation): Promise<void> {
  const idOf = new Map(organisation.members.map(({ id, name }) => [name, id]));
  await withSystem(database, (client) =>
    client.savedView.createMany({
      data: savedViews.map(({ name, of, filter }, position) => ({
        orgId: organisation.id,
        memberId: of === null ? null : (idOf.get(of) ?? null),
        name,
        filter,
        position,
      })),
    }),
  );
}
