import type { NotificationList } from '../../contracts/api/alerts';
import { memberChannel } from '../../contracts/realtime/channels';
import { memberEvents } from '../../contracts/realtime/events';
import { countUnread, findNotifications } from '../../db/queries/notifications';
import { markNotificationsRead } from '../../db/repositories/alerts';
import { withTenant } from '../../db/tenant';
import type { MemberContext } from '../context';
import { makeEvent } from '../emit';
import { inTenant } from '../work';

/** The caller's notifications, newest first. */
export function listNotifications(
  ctx: MemberContext,
  page: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<NotificationList> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { memberId } = ctx.actor;
    const before = page.cursor ?? null;
    const items = await findNotifications(tenant, memberId, { before, limit: page.limit });
    const last = items.length === page.limit ? items.at(-1) : undefined;
    return { items, nextCursor: last?.id ?? null, unread: await countUnread(tenant, memberId) };
  });
}

/** Marks the caller's notifications read, all of them without ids, in every window of theirs. */
export function readNotifications(
  ctx: MemberContext,
  input: { readonly ids?: readonly string[] | undefined },
): Promise<{ readonly unread: number }> {
  return inTenant(ctx, async (work) => {
    const { memberId } = ctx.actor;
    const changed = await markNotificationsRead(work, memberId, input.ids ?? null);
    const unread = await countUnread(work, memberId);
    if (changed > 0)
      work.events.push(makeEvent(memberEvents, memberChannel(memberId), 'notification.read', { unread }));
    return { unread };
  });
}
