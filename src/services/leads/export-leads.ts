import type { z } from 'zod';
import type { exportLeadsQuery, LeadFilterQuery, LeadItem } from '../../contracts/api/leads';
import { CsvStream } from '../../contracts/csv-stream';
import { findCustomFieldNames, findCustomFields } from '../../db/queries/lead-custom-fields';
import { findLeadRows, type LeadPlace } from '../../db/queries/lead-list';
import { findOwnersByEmail } from '../../db/queries/lead-owners';
import { insertAudit } from '../../db/repositories/audit';
import { type Tenant, withTenant } from '../../db/tenant';
import { dealValueField } from '../../domain/leads/deal-value';
import type { LeadColumn } from '../../domain/leads/list/columns';
import { type CsvCell, SPREADSHEET_MARK, spreadsheetLines } from '../../domain/text/csv';
import type { ApiKeyActor, MemberActor, ServiceContext } from '../context';
import { customFields } from './custom-fields';
import { getLeadColumns } from './lead-columns';

/** Leads read at a time; a file of any length takes no more memory than these. */
const BATCH = 500;

/**
 * The filtered list as a file for spreadsheets, in its order and with the chosen columns (the caller's own where none
 * are named), then the organisation's own fields. Who took it is in the audit. Headings are those that an import
 * understands.
 */
export async function exportLeads(
  ctx: ServiceContext<MemberActor | ApiKeyActor>,
  query: z.output<typeof exportLeadsQuery>,
): Promise<CsvStream> {
  const { columns: named, ...filter } = query;
  const columns = named ?? (await getLeadColumns(ctx));
  const { kind: actorKind } = ctx.actor;
  const actorId = ctx.actor.kind === 'member' ? ctx.actor.memberId : ctx.actor.keyId;
  const set = Object.entries(filter).filter(([, value]) => value !== undefined);
  const data = { columns: columns.join(','), filter: JSON.stringify(Object.fromEntries(set)) };
  await withTenant(ctx.database, ctx.orgId, (tenant) =>
    insertAudit(tenant, { actorKind, actorId, action: 'leads.exported', subjectId: null, data }),
  );
  return new CsvStream('leads.csv', linesOf(ctx, filter, columns));
}

async function* linesOf(
  ctx: ServiceContext,
  filter: LeadFilterQuery,
  columns: readonly LeadColumn[],
): AsyncGenerator<string> {
  const { owners, customNames } = await withTenant(ctx.database, ctx.orgId, async (tenant) => ({
    owners: await ownerEmails(tenant),
    customNames: await findCustomFieldNames(tenant),
  }));
  const headings = ['Name', ...columns.flatMap((column) => COLUMNS[column].headings), ...customNames];
  yield SPREADSHEET_MARK + spreadsheetLines([headings]);
  let after: LeadPlace | null = null;
  do {
    const page: Awaited<ReturnType<typeof findPage>> = await findPage(ctx, filter, after);
    const rows = page.items.map((lead) => {
      const custom = new Map(
        customFields(page.custom.get(lead.id) ?? {}).map(({ name, value }) => [name, value]),
      );
      return [
        lead.name,
        ...columns.flatMap((column) => COLUMNS[column].cells(lead, owners)),
        ...customNames.map((name) => custom.get(name) ?? null),
      ];
    });
    if (rows.length > 0) yield spreadsheetLines(rows);
    after = page.next;
  } while (after !== null);
}

function findPage(ctx: ServiceContext, filter: LeadFilterQuery, after: LeadPlace | null) {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const page = await findLeadRows(tenant, filter, { after, limit: BATCH });
    const ids = page.items.map(({ id }) => id);
    return { ...page, custom: await findCustomFields(tenant, ids) };
  });
}

/** Member id → e-mail, of those who are still there: an import knows owners by it. */
type OwnerEmails = ReadonlyMap<string, string>;

async function ownerEmails(tenant: Tenant): Promise<OwnerEmails> {
  const members = await findOwnersByEmail(tenant);
  return new Map(members.flatMap(({ id, email, isActive }) => (isActive ? [[id, email] as const] : [])));
}

interface ExportColumn {
  readonly headings: readonly string[];
  cells(lead: LeadItem, owners: OwnerEmails): readonly CsvCell[];
}

const one = (heading: string, cell: (lead: LeadItem) => CsvCell): ExportColumn => ({
  headings: [heading],
  cells: (lead) => [cell(lead)],
});

const COLUMNS: Readonly<Record<LeadColumn, ExportColumn>> = {
  score: one('Score', ({ score }) => score),
  stage: one('Stage', ({ stage }) => stage),
  owner: {
    headings: ['Owner name', 'Owner e-mail'],
    cells: ({ owner }, owners) => [
      owner?.name ?? null,
      owner === null ? null : (owners.get(owner.id) ?? null),
    ],
  },
  dealValue: {
    headings: ['Deal value', 'Currency'],
    cells: ({ dealValueMinor, currency }) =>
      dealValueMinor === null ? [null, null] : [dealValueField(dealValueMinor, currency), currency],
  },
  company: one('Company', ({ company }) => company),
  email: one('E-mail', ({ email }) => email),
  phone: one('Phone', ({ phone }) => phone),
  channel: one('Channel', ({ channel }) => channel?.name ?? null),
  tags: one('Tags', ({ tags }) => tags.join(', ')),
  lastSeenAt: one('Last seen', ({ lastSeenAt }) => lastSeenAt),
  createdAt: one('Created', ({ createdAt }) => createdAt),
  customer: one('Customer', ({ isCustomer }) => (isCustomer ? 'yes' : 'no')),
};
