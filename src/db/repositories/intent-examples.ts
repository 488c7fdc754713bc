import { v7 as uuid } from 'uuid';
import type { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';
import { exampleKey } from './example-key';

export const EXAMPLE_SOURCES = ['manual', 'import', 'unanswered'] as const;
export type ExampleSource = (typeof EXAMPLE_SOURCES)[number];

export interface NewExample {
  readonly intent: string;
  readonly text: string;
  readonly language: string | null;
  readonly source: ExampleSource;
  readonly addedByMemberId: string | null;
}

const columns = {
  id: true,
  intent: true,
  text: true,
  language: true,
  source: true,
  createdAt: true,
  addedBy: { select: { id: true, name: true } },
} as const;

export type ExampleRow = Prisma.IntentExampleGetPayload<{ select: typeof columns }>;

/** Texts that are there already stay as they are. One statement, however many. @returns how many are new */
export async function insertExamples(tenant: Tenant, examples: readonly NewExample[]): Promise<number> {
  const rows = examples.map((example) => ({ ...example, id: uuid(), textKey: exampleKey(example.text) }));
  return tenant.client.$executeRaw`
    insert into intent_example
      (id, "orgId", intent, text, "textKey", language, source, "addedByMemberId", "createdAt", "updatedAt")
    select id, ${tenant.orgId}::uuid, intent, text, "textKey", language, source, "addedByMemberId",
      ${tenant.now}::timestamptz, ${tenant.now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(id uuid, intent text, text text,
      "textKey" text, language text, source text, "addedByMemberId" uuid)
    on conflict ("orgId", "textKey") do nothing`;
}

/** Which of the texts are examples already, by their key. */
export async function findKnownTexts(
  tenant: Tenant,
  texts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const keys = texts.map(exampleKey);
  const rows = await tenant.client.$queryRaw<{ textKey: string; intent: string }[]>`
    select "textKey", intent from intent_example
    where "orgId" = ${tenant.orgId}::uuid and "textKey" = any(${keys})`;
  return new Map(rows.map(({ textKey, intent }) => [textKey, intent]));
}

export function findExampleByText(tenant: Tenant, text: string): Promise<ExampleRow | null> {
  const { orgId } = tenant;
  return tenant.client.intentExample.findUnique({
    where: { orgId_textKey: { orgId, textKey: exampleKey(text) } },
    select: columns,
  });
}

export function countExamples(tenant: Tenant): Promise<number> {
  return tenant.client.intentExample.count({ where: { orgId: tenant.orgId } });
}

export function countExamplesOf(tenant: Tenant, intent: string): Promise<number> {
  return tenant.client.intentExample.count({ where: { orgId: tenant.orgId, intent } });
}

/** @throws a unique violation when another example says the same */
export async function updateExample(
  tenant: Tenant,
  id: string,
  change: { readonly text?: string; readonly intent?: string; readonly language?: string | null },
): Promise<ExampleRow | null> {
  const { count } = await tenant.client.intentExample.updateMany({
    where: { orgId: tenant.orgId, id },
    data: {
      ...change,
      ...(change.text === undefined ? {} : { textKey: exampleKey(change.text) }),
      updatedAt: tenant.now,
    },
  });
  if (count === 0) return null;
  return tenant.client.intentExample.findFirst({ where: { orgId: tenant.orgId, id }, select: columns });
}

export async function deleteExampleRow(tenant: Tenant, id: string): Promise<boolean> {
  const { count } = await tenant.client.intentExample.deleteMany({ where: { orgId: tenant.orgId, id } });
  return count > 0;
}

export interface ExampleFilter {
  readonly intent: string | null;
  readonly q: string | null;
  /** Those before this one in the list. */
  readonly before: { readonly at: Date; readonly id: string } | null;
  readonly limit: number;
}

/** Newest first. */
export function findExamples(tenant: Tenant, filter: ExampleFilter): Promise<ExampleRow[]> {
  const { intent, q, before, limit } = filter;
  return tenant.client.intentExample.findMany({
    where: {
      orgId: tenant.orgId,
      ...(intent === null ? {} : { intent }),
      ...(q === null ? {} : { text: { contains: q, mode: 'insensitive' } }),
      ...(before === null
        ? {}
        : { OR: [{ createdAt: { lt: before.at } }, { createdAt: before.at, id: { lt: before.id } }] }),
    },
    select: columns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });
}
