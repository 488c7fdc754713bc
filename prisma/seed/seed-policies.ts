import { v7 as uuid } from 'uuid';
import type { PrismaClient } from '../../src/db/generated/client';
import { defaultPolicy } from '../../src/domain/policy/default-policy';
import type { PolicyDocument } from '../../src/domain/policy/types';

const DAY_MS = 86_400_000;
/** Before the demo's history begins, so that every decision in it was made by the second version. */
const FIRST_DAYS_AGO = 190;
const SECOND_DAYS_AGO = 183;
const THIRD_DAYS_AGO = 24;
/** What the second version aimed at; nothing that is decided rests on it. */
const SECOND_TARGET_SECONDS = 90;

interface Authors {
  readonly ownerId: string | null;
  readonly managerId: string | null;
}

type Client = Pick<PrismaClient, 'policy' | 'auditEntry'>;

/** The first policy and the one in force, with who published them when. @returns the id of the one in force */
export async function seedPolicies(
  client: Client,
  org: { readonly id: string; readonly timeZone: string },
  inForce: PolicyDocument,
  { ownerId, managerId }: Authors,
): Promise<string> {
  const versions = [
    {
      id: uuid(),
      version: 1,
      status: 'superseded',
      document: defaultPolicy({ timeZone: org.timeZone }),
      note: 'First policy',
      by: ownerId,
      at: new Date(Date.now() - FIRST_DAYS_AGO * DAY_MS),
    },
    {
      id: uuid(),
      version: 2,
      status: 'superseded',
      document: { ...inForce, timing: { ...inForce.timing, responseTargetSeconds: SECOND_TARGET_SECONDS } },
      note: 'Enterprise visitors with technical questions go straight to a person',
      by: managerId,
      at: new Date(Date.now() - SECOND_DAYS_AGO * DAY_MS),
    },
    {
      id: uuid(),
      version: 3,
      status: 'published',
      document: inForce,
      note: 'We aim to answer within a minute',
      by: managerId,
      at: new Date(Date.now() - THIRD_DAYS_AGO * DAY_MS),
    },
  ];
  await client.policy.createMany({
    data: versions.map(({ document, by, at, ...columns }) => ({
      ...columns,
      orgId: org.id,
      document: JSON.parse(JSON.stringify(document)),
      createdBy: by,
      createdAt: at,
      publishedBy: by,
      publishedAt: at,
    })),
  });
  await client.auditEntry.createMany({
    data: versions.map(({ id, version, note, by, at }) => ({
      orgId: org.id,
      actorKind: 'member',
      actorId: by,
      action: 'policy.published',
      subjectId: id,
      data: { version, note },
      at,
    })),
  });
  return versions.at(-1)?.id ?? '';
}
