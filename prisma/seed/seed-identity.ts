import type { Database } from '../../src/db/database';
import { withSystem } from '../../src/db/system';
import type { SeededOrganisation } from './seed-organisation';

interface Signed {
  readonly leadId: string;
  readonly visitorId: string;
  readonly name: string;
  readonly email: string;
  readonly since: Date;
}

/** A lead whom the site has signed in, and one that a trade fair's list has with the same address: are they one? */
export async function seedIdentity(
  database: Database,
  { id: orgId }: Pick<SeededOrganisation, 'id'>,
): Promise<void> {
  await withSystem(database, async (client) => {
    const [signed] = await client.$queryRaw<Signed[]>`
      select l.id as "leadId", v.id as "visitorId", l.name, l.email, l."createdAt" as since
      from lead l join visitor v on v."orgId" = l."orgId" and v."leadId" = l.id
      where l."orgId" = ${orgId}::uuid and l.name is not null and l.email is not null and l.fields ? 'email'
      order by l.score desc, l.email limit 1`;
    if (!signed) return;
    await client.visitor.update({ where: { id: signed.visitorId }, data: { externalId: 'customer-10482' } });
    await client.$executeRaw`
      update lead set fields = jsonb_set(fields, '{email}',
        fields -> 'email' || '{"source": "identity", "confidence": 1, "messageId": null}') where id = ${signed.leadId}::uuid`;
    const entry = (value: string) => ({
      value,
      declined: false,
      source: 'import',
      confidence: 1,
      messageId: null,
      memberId: null,
      at: signed.since.toISOString(),
    });
    const [first = signed.name, ...others] = signed.name.split(' ');
    const name = [`${first.slice(0, 1)}.`, ...others].join(' ');
    const email = signed.email.toUpperCase();
    await client.lead.create({
      data: {
        orgId,
        name,
        email,
        fields: { name: entry(name), email: entry(email) },
        custom: { 'Met at': 'Trade fair, hall 4' },
        isDemo: true,
        createdAt: signed.since,
      },
    });
  });
}
