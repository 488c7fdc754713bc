import type { World } from './world';

/** A conversation as a person sees it before they act; it may have changed by the time they do. */
export interface Seen {
  readonly conversationId: string;
  /** The newest episode, open or ended. */
  readonly episode: {
    readonly id: string;
    readonly status: string;
    readonly ownerMemberId: string | null;
    readonly offeredMemberId: string | null;
  } | null;
}

export async function lookAround({ admin, org }: World): Promise<Seen[]> {
  const { rows } = await admin.query<Seen>(
    `select c.id as "conversationId", (select json_build_object('id', h.id, 'status', h.status,
        'ownerMemberId', h."ownerMemberId", 'offeredMemberId', h."offeredMemberId") from handoff h
      where h."conversationId" = c.id
      order by (h."endedAt" is null) desc, h."requestedAt" desc, h.id desc limit 1) as episode
     from conversation c where c."orgId" = $1 order by c.id`,
    [org.id],
  );
  return rows;
}
