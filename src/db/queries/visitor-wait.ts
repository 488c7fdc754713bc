import type { VisitorHandoff } from '../../contracts/api/chat';

/** What became of the open episode's people; nulls where there is no open episode. */
export interface WaitRow {
  requestedAt: Date | null;
  waitingSince: Date | null;
  visitorWaitSince: Date | null;
  engagedAt: Date | null;
  ownerMemberId: string | null;
  ownerName: string | null;
  ownerTitle: string | null;
  teamName: string | null;
  /** The episode that it was transferred from, and who gave it away. */
  transferredFrom: string | null;
  giverMemberId: string | null;
  giverName: string | null;
  giverEngagedAt: Date | null;
  /** The last time that a person was lost in this episode. */
  lostAt: Date | null;
  lostMemberId: string | null;
  lostName: string | null;
}

/** Since when the visitor waits, in this stretch and in all, and what changed before it. */
export function describeWait(row: WaitRow): Pick<VisitorHandoff, 'waitingSince' | 'queuedAt' | 'change'> {
  const since = waitStart(row);
  const queuedAt = row.lostAt ?? row.requestedAt;
  return {
    ...(since ? { waitingSince: since.toISOString() } : {}),
    ...(queuedAt ? { queuedAt: queuedAt.toISOString() } : {}),
    change: changeOf(row),
  };
}

/** A visitor who has talked to a person does not go on waiting from before that. */
function waitStart(row: WaitRow): Date | null {
  if (row.engagedAt) return row.waitingSince;
  return row.giverEngagedAt ? row.requestedAt : row.visitorWaitSince;
}

function changeOf(row: WaitRow): VisitorHandoff['change'] {
  if (row.lostAt && row.lostName !== null) {
    // The same person is back: nothing has changed.
    if (row.lostMemberId === row.ownerMemberId) return null;
    return { kind: 'dropped', formerAgent: row.lostName };
  }
  if (row.transferredFrom === null || row.engagedAt) return null;
  const isSame = row.giverMemberId !== null && row.giverMemberId === row.ownerMemberId;
  return { kind: 'transferred', formerAgent: isSame ? null : row.giverName };
}
