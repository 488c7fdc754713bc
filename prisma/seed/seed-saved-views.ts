import type { Database } from '../../src/db/database';
import { withSystem } from '../../src/db/system';
import { savedViews } from './content/saved-views';
import type { SeededOrganisation } from './seed-organisation';

/** Views of the inbox that managers have shared, and one agent's own. */
export async function seedSavedViews(database: Database, organisation: SeededOrganisation): Promise<void> {
  const idOf = (key: string) => organisation.members.find((member) => member.key === key)?.id ?? null;
  await withSystem(database, (client) =>
    client.savedView.createMany({
      data: savedViews.map(({ name, of, filter }, position) => ({
        orgId: organisation.id,
        memberId: of === null ? null : idOf(of),
        name,
        filter,
        position,
      })),
    }),
  );
}
