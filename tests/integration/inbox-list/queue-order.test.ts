import { expect, test } from 'vitest';
import { listConversations } from '../../../src/contracts/operations/conversations';
import { withSystem } from '../../../src/db/system';
import { services } from '../../../src/server/services';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';
import { call } from '../http/support/call';

/** Priority, minutes since the request, seconds credited from an earlier wait. */
const WAITING = {
  'urgent but new': [90, 1, 0],
  'old and aged past it': [50, 60, 0],
  'same priority, later': [50, 20, 0],
  'credited an hour': [50, 2, 3_600],
  'same priority, just now': [50, 1, 0],
} as const;

test('the queue comes by priority aged by the wait, page by page, credited waits included', async () => {
  const org = await createOrg();
  const member = await createMember(org);
  const channel = await createChannel(org);
  const names = new Map<string, string>();
  for (const [name, [priority, minutes, creditedWaitSeconds]] of Object.entries(WAITING)) {
    const { id, conversationId } = await openHandoffFor(await startVisitor(channel));
    names.set(conversationId, name);
    const requestedAt = new Date(Date.now() - minutes * 60_000);
    await withSystem(services().database, (client) =>
      client.handoff.update({ where: { id }, data: { priority, requestedAt, creditedWaitSeconds } }),
    );
  }
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: Record<string, string> = { view: 'waiting', limit: '2', ...(cursor ? { cursor } : {}) };
    const options = { params: { org: org.slug }, query, cookie: member.cookie };
    const { items, nextCursor } = (await call(listConversations, options)).body;
    seen.push(...items.map(({ id }) => names.get(id) ?? ''));
    cursor = nextCursor;
  }
  expect(seen).toEqual([
    'credited an hour',
    'old and aged past it',
    'urgent but new',
    'same priority, later',
    'same priority, just now',
  ]);
});
