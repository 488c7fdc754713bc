import { z } from 'zod';
import type { LeadFilterQuery, LeadList, listLeadsQuery } from '../../contracts/api/leads';
import { findLeadRows, type LeadPlace } from '../../db/queries/lead-list';
import { withTenant } from '../../db/tenant';
import { LEAD_SORTS, usualDirection } from '../../domain/leads/list/columns';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';

/**
 * A page of leads, filtered and sorted.
 * @throws ServiceProblem validation_failed for a cursor of another list or another order
 */
export async function listLeads(
  ctx: ServiceContext,
  query: z.output<typeof listLeadsQuery>,
): Promise<LeadList> {
  const { cursor, limit, ...filter } = query;
  const after = cursor === undefined ? null : readCursor(cursor, filter);
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { items, next } = await findLeadRows(tenant, filter, { after, limit });
    return { items, nextCursor: next && writeCursor(next, filter) };
  });
}

const direction = z.enum(['asc', 'desc']);
const cursorSchema = z.tuple([z.enum(LEAD_SORTS), direction, z.string().nullable(), z.uuid()]);
const FIGURES = {
  score: z.int(),
  dealValue: z.int(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
};

function directionOf(filter: LeadFilterQuery): 'asc' | 'desc' {
  return filter.direction ?? usualDirection(filter.sort);
}

function writeCursor({ key, id }: LeadPlace, filter: LeadFilterQuery): string {
  return Buffer.from(JSON.stringify([filter.sort, directionOf(filter), key, id])).toString('base64url');
}

function readCursor(raw: string, filter: LeadFilterQuery): LeadPlace {
  const [sort, order, key, id] = parsed(raw);
  if (sort !== filter.sort || order !== directionOf(filter)) throw foreign();
  if (key === null || sort === 'name' || sort === 'company') return { key, id };
  const value = sort === 'score' || sort === 'dealValue' ? Number(key) : key;
  if (!FIGURES[sort].safeParse(value).success) throw foreign();
  return { key, id };
}

function parsed(raw: string): z.output<typeof cursorSchema> {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(raw, 'base64url').toString()));
  } catch {
    throw foreign();
  }
}

function foreign(): ServiceProblem {
  return new ServiceProblem('validation_failed', undefined, {
    errors: [{ path: 'query.cursor', message: 'Not a cursor of this list' }],
  });
}
