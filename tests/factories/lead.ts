import { withSystem } from '../../src/db/system';
import { services } from '../../src/server/services';
import type { TestOrg } from './org';

export interface LeadOptions {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly company?: string | null;
  readonly phone?: string | null;
  readonly stage?: string;
  readonly score?: number;
  readonly dealValueMinor?: number | null;
  readonly ownerMemberId?: string | null;
  readonly createdAt?: Date;
  readonly lastSeenAt?: Date | null;
}

/** A lead that nobody has talked with, as an import makes it. @returns its id */
export async function createLead(org: TestOrg, options: LeadOptions = {}): Promise<string> {
  const { name = 'Ada Lovelace', email = 'ada@example.test', company = null, phone = null } = options;
  const at = new Date().toISOString();
  const entry = { declined: false, source: 'form', confidence: 1, messageId: null, memberId: null, at };
  const told = Object.entries({ name, email, company, phone }).filter(([, value]) => value !== null);
  const fields = Object.fromEntries(told.map(([field, value]) => [field, { ...entry, value }]));
  const lead = await withSystem(services().database, (client) =>
    client.lead.create({ data: { ...options, name, email, company, phone, fields, orgId: org.id } }),
  );
  return lead.id;
}
