import { type AuditLine, insertAudit } from '../../db/repositories/audit';
import type { Actor, ServiceContext } from '../context';
import type { Work } from '../work';

const idOf = (actor: Actor): string | null => {
  if (actor.kind === 'member') return actor.memberId;
  return actor.kind === 'api_key' ? actor.keyId : null;
};

/** Notes who changed what about members, teams and skills, in the same transaction as the change. */
export function auditPeople(
  work: Work,
  ctx: ServiceContext,
  line: Pick<AuditLine, 'action' | 'subjectId' | 'data'>,
): Promise<void> {
  return insertAudit(work, { ...line, actorKind: ctx.actor.kind, actorId: idOf(ctx.actor) });
}

/** A change as an audit line holds it: scalars as they are, everything else in words. */
export function auditData(change: Readonly<Record<string, unknown>>): AuditLine['data'] {
  const scalar = (value: unknown) =>
    value === null || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string'
      ? value
      : JSON.stringify(value);
  return Object.fromEntries(
    Object.entries(change).flatMap(([key, value]) => (value === undefined ? [] : [[key, scalar(value)]])),
  );
}
