import type { Transition } from '../../contracts/api/conversation';
import { findMemberNames } from '../../db/queries/member-names';
import type { Tenant } from '../../db/tenant';
import { describeEvent } from '../../domain/handoff/describe-event';

/** A row of `handoff_event`, stored or about to be. */
export interface TransitionSource {
  readonly id: string;
  readonly teamSeq: number;
  readonly handoffId: string;
  readonly kind: string;
  readonly from: string | null;
  readonly to: string;
  readonly actorKind: string;
  readonly actorMemberId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/** History lines as the thread shows them; one query for all the names. */
export async function describeTransitions(
  tenant: Tenant,
  sources: readonly TransitionSource[],
): Promise<Transition[]> {
  const subjectOf = (source: TransitionSource) =>
    typeof source.data.memberId === 'string' ? source.data.memberId : null;
  const ids = sources.flatMap((source) => [source.actorMemberId, subjectOf(source)]);
  const names = await findMemberNames(tenant, [...new Set(ids.filter((id) => id !== null))]);
  return sources.map((source) => {
    const actorName = source.actorMemberId === null ? null : (names.get(source.actorMemberId) ?? null);
    const subject = subjectOf(source);
    return {
      id: source.id,
      teamSeq: source.teamSeq,
      handoffId: source.handoffId,
      kind: source.kind,
      fromStatus: source.from,
      toStatus: source.to,
      actor: { kind: source.actorKind, name: actorName },
      text: describeEvent({
        kind: source.kind,
        actorName,
        actorKind: source.actorKind,
        memberName: subject === null ? null : (names.get(subject) ?? null),
        data: source.data,
      }),
      at: source.at.toISOString(),
    };
  });
}
