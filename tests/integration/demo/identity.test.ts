import { expect, test } from 'vitest';
import { seedHistory } from '../../../prisma/seed/history/seed-history';
import { seedIdentity } from '../../../prisma/seed/seed-identity';
import { seedOrganisation } from '../../../prisma/seed/seed-organisation';
import { leadFieldsSchema } from '../../../src/contracts/lead-fields';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { loadLookalikes } from '../../../src/services/leads/list-lookalikes';

test('the demo has a visitor whom the site signed in, and a lead that may be the same person', async () => {
  const { database } = services();
  const organisation = await seedOrganisation(database);
  const history = { until: new Date(), days: 3, conversations: 30, seed: 5, progress: () => undefined };
  await seedHistory(database, organisation, history);
  await seedIdentity(database, organisation);
  await withTenant(database, organisation.id, async (tenant) => {
    const [visitor, ...others] = await tenant.client.visitor.findMany({
      where: { externalId: { not: null } },
      include: { lead: true },
    });
    expect(others).toEqual([]);
    expect(visitor?.externalId).toBe('customer-10482');
    expect(leadFieldsSchema.parse(visitor?.lead.fields).email?.source).toBe('identity');
    const { items } = await loadLookalikes(tenant, visitor?.leadId ?? '');
    expect(items.map(({ lead }) => lead.email)).toEqual([visitor?.lead.email?.toUpperCase()]);
    expect(items[0]?.lead.name).toMatch(/^\p{L}\. /u);
  });
}, 120_000);
