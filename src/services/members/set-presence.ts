import { enqueueJob } from '../../db/repositories/jobs';
import { findOpenEpisodesOf } from '../../db/repositories/members';
import { updatePresence } from '../../db/repositories/presence';
import type { ChosenStatus } from '../../domain/routing/presence';
import type { MemberContext } from '../context';
import { commandHandoff } from '../handoffs/decide';
import { loadOrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { openThread } from '../thread/thread';
import { inTenant } from '../work';

export interface PresenceResult {
  readonly presence: ChosenStatus;
  readonly awayReason: string | null;
  /** ISO 8601; null: no wrap-up time runs. */
  readonly wrapUpUntil: string | null;
}

/**
 * Notes a member's chosen status and that they are there: this is the heartbeat that routing trusts (design §7).
 * Coming online drains the queue at once; leaving takes back what is offered.
 * @param input.status left out by a heartbeat, which never undoes what the system or another tab has set
 */
export async function setPresence(
  ctx: MemberContext,
  input: { readonly status: ChosenStatus | undefined },
): Promise<PresenceResult> {
  const { memberId } = ctx.actor;
  const { changed, offered } = await inTenant(ctx, async (work) => {
    const stored = await updatePresence(work, memberId, input.status);
    if (stored.cameOnline)
      await enqueueJob(work, 'drain_queue', { orgId: work.orgId }, `drain:${work.orgId}`);
    const left = input.status === 'away' || input.status === 'offline';
    return { changed: stored, offered: left ? await findOpenEpisodesOf(work, memberId, 'offered') : [] };
  });
  for (const episode of offered) {
    await withdrawOffer(ctx, episode, input.status === 'away' ? 'away' : 'offline');
  }
  const { presence, awayReason, wrapUpUntil } = changed;
  return { presence, awayReason, wrapUpUntil: wrapUpUntil?.toISOString() ?? null };
}

function withdrawOffer(
  ctx: MemberContext,
  episode: { readonly conversationId: string; readonly handoffId: string },
  cause: 'away' | 'offline',
): Promise<void> {
  const { memberId } = ctx.actor;
  return inTenant(ctx, async (work) => {
    const thread = await openThread(work, episode.conversationId);
    if (thread.handoff?.id !== episode.handoffId || thread.handoff.offeredMemberId !== memberId) return;
    await commandHandoff(thread, await loadOrgPolicy(work), { type: 'offer_withdrawn', memberId, cause });
    await saveThread(thread);
  });
}
