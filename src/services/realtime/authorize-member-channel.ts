import { type ChannelKind, parseChannelName } from '../../contracts/realtime/channels';
import { hasConversation } from '../../db/queries/channel-access';
import { withTenant } from '../../db/tenant';
import { can } from '../../domain/access/permissions';
import type { MemberContext } from '../context';
import { ServiceProblem } from '../problem';

/** Who joins a presence channel, as the others see them. */
export interface PresenceMember {
  readonly memberId: string;
  readonly name: string;
}

const PRESENCE: readonly ChannelKind[] = ['org-presence', 'thread-presence'];

/**
 * Whether a person's socket may join a channel: those of their organisations and their conversations, and the
 * member channels that are their own.
 * @param memberships the person in each of their organisations
 * @returns the member to show on a presence channel, else null
 * @throws ServiceProblem forbidden for every other name, existing or not
 */
export async function authorizeMemberChannel(
  memberships: readonly MemberContext[],
  channelName: string,
): Promise<PresenceMember | null> {
  const channel = parseChannelName(channelName);
  if (channel) {
    for (const ctx of memberships) {
      if (!(await mayJoin(ctx, channel))) continue;
      const { memberId, name } = ctx.actor;
      return PRESENCE.includes(channel.kind) ? { memberId, name } : null;
    }
  }
  throw new ServiceProblem('forbidden', 'This channel is not yours');
}

async function mayJoin(
  ctx: MemberContext,
  channel: { readonly kind: ChannelKind; readonly id: string },
): Promise<boolean> {
  switch (channel.kind) {
    case 'inbox':
    case 'org-presence':
      return channel.id === ctx.orgId;
    case 'training':
      return channel.id === ctx.orgId && can(ctx.actor.role, 'knowledge.edit');
    case 'member':
      return channel.id === ctx.actor.memberId;
    case 'conversation':
    case 'thread':
    case 'thread-presence':
      return withTenant(ctx.database, ctx.orgId, (tenant) => hasConversation(tenant, channel.id));
  }
}
