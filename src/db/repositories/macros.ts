import { z } from 'zod';
import { type Macro, type MacroInput, macroActionSchema } from '../../contracts/api/macros';
import type { Tenant } from '../tenant';

const WITH_TEAM = {
  id: true,
  name: true,
  actions: true,
  updatedAt: true,
  team: { select: { id: true, name: true } },
} as const;

const stored = z.array(macroActionSchema);

const toMacro = ({
  updatedAt,
  actions,
  ...row
}: Omit<Macro, 'updatedAt' | 'actions'> & { updatedAt: Date; actions: unknown }): Macro => ({
  ...row,
  actions: stored.parse(actions),
  updatedAt: updatedAt.toISOString(),
});

/** By name. */
export async function findMacros(tenant: Tenant): Promise<Macro[]> {
  const rows = await tenant.client.macro.findMany({
    where: { orgId: tenant.orgId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: WITH_TEAM,
  });
  return rows.map(toMacro);
}

export async function findMacro(tenant: Tenant, macroId: string): Promise<Macro | null> {
  const row = await tenant.client.macro.findFirst({
    where: { orgId: tenant.orgId, id: macroId },
    select: WITH_TEAM,
  });
  return row && toMacro(row);
}

export async function findMacroByName(tenant: Tenant, name: string): Promise<string | null> {
  const row = await tenant.client.macro.findFirst({
    where: { orgId: tenant.orgId, name: { equals: name, mode: 'insensitive' } },
    select: { id: true },
  });
  return row?.id ?? null;
}

export function countMacros(tenant: Tenant): Promise<number> {
  return tenant.client.macro.count({ where: { orgId: tenant.orgId } });
}

/** Actions as the column keeps them: plain JSON, without what is not set. */
const toJson = ({ name, teamId, actions }: MacroInput) => ({
  name,
  teamId,
  actions: JSON.parse(JSON.stringify(actions)),
});

/** @throws a unique violation when the name is taken */
export async function insertMacro(tenant: Tenant, macro: MacroInput): Promise<string> {
  const { orgId, now } = tenant;
  const data = { orgId, ...toJson(macro), createdAt: now, updatedAt: now };
  return (await tenant.client.macro.create({ data, select: { id: true } })).id;
}

/** @throws a unique violation when the name is taken */
export async function updateMacroRow(tenant: Tenant, macroId: string, macro: MacroInput): Promise<void> {
  await tenant.client.macro.updateMany({
    where: { orgId: tenant.orgId, id: macroId },
    data: { ...toJson(macro), updatedAt: tenant.now },
  });
}

/** @returns whether there was one */
export async function deleteMacroRow(tenant: Tenant, macroId: string): Promise<boolean> {
  const { count } = await tenant.client.macro.deleteMany({ where: { orgId: tenant.orgId, id: macroId } });
  return count > 0;
}

/** Names of the macros that add a tag. */
export async function findMacrosWithTag(tenant: Tenant, tagId: string): Promise<string[]> {
  const rows = await tenant.client.$queryRaw<{ name: string }[]>`
    select name from macro where "orgId" = ${tenant.orgId}::uuid and actions::text like ${`%${tagId}%`} order by name`;
  return rows.map(({ name }) => name);
}

/** Macros that added one tag add another. */
export async function replaceTagInMacros(tenant: Tenant, fromId: string, intoId: string): Promise<void> {
  await tenant.client.$executeRaw`
    update macro set actions = replace(actions::text, ${fromId}::text, ${intoId}::text)::jsonb
    where "orgId" = ${tenant.orgId}::uuid and actions::text like ${`%${fromId}%`}`;
}

/** A run of a macro by a client id, in a conversation that is locked. */
export async function findMacroRun(
  tenant: Tenant,
  run: { readonly conversationId: string; readonly memberId: string; readonly clientId: string },
): Promise<string | null> {
  const row = await tenant.client.macroRun.findFirst({
    where: { orgId: tenant.orgId, ...run },
    select: { macroId: true },
  });
  return row?.macroId ?? null;
}

export async function insertMacroRun(
  tenant: Tenant,
  run: {
    readonly conversationId: string;
    readonly memberId: string;
    readonly clientId: string;
    readonly macroId: string;
  },
): Promise<void> {
  await tenant.client.macroRun.create({ data: { orgId: tenant.orgId, ...run, createdAt: tenant.now } });
}
