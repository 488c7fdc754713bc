import { withTenant } from '../../src/db/tenant';
import { env } from '../../src/server/env';
import { services } from '../../src/server/services';
import { countConversations } from '../../src/services/conversations/count-conversations';
import { postTeamMessage } from '../../src/services/conversations/post-team-message';
import type { TestChannel } from '../../tests/factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../../tests/factories/handoff';
import type { TestMember } from '../../tests/factories/member';
import type { TestOrg } from '../../tests/factories/org';
import { startVisitor, type TestVisitor, visitorSaysMany } from '../../tests/factories/visitor';
import { startChaosProxy } from '../../tests/support/chaos-proxy';
import { openInbox } from '../fixtures/inbox-window';
import { detourRealtime } from '../fixtures/realtime-detour';
import { expect, test } from '../fixtures/test';

const CONVERSATIONS = 40;
const MESSAGES = 1_000;
const RECOVERY_MS = 15_000;
/** Lists, counts, oneself, notifications and the open thread, each at most twice; far from one per conversation. */
const MOST_REQUESTS = 20;

/** What the database has of every conversation that a list shows: the latest words and how many are unread. */
function storedRows(org: TestOrg): Promise<Map<string, { preview: string; unread: number }>> {
  return withTenant(services().database, org.id, async ({ client }) => {
    const rows = await client.conversation.findMany({
      select: { id: true, lastMessagePreview: true, unreadCount: true },
    });
    return new Map(
      rows.map((row) => [row.id, { preview: row.lastMessagePreview ?? '', unread: row.unreadCount }]),
    );
  });
}

/** A visitor whom a member has taken and replied to. */
async function answeredVisitor(channel: TestChannel, member: TestMember): Promise<TestVisitor> {
  const visitor = await startVisitor(channel);
  await acceptedHandoffFor(visitor, member);
  const reply = { conversationId: visitor.conversationId, text: 'Hello, this is Maya', private: false };
  await postTeamMessage(member.ctx, { ...reply, clientId: crypto.randomUUID() });
  return visitor;
}

async function atATime<T, R>(count: number, all: readonly T[], run: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < all.length; from += count) {
    done.push(...(await Promise.all(all.slice(from, from + count).map(run))));
  }
  return done;
}

test('asleep for an hour while 1,000 messages arrive: awake, it equals the database after few requests', async ({
  org,
  chatChannel,
  agent,
}) => {
  test.setTimeout(180_000);
  const proxy = await startChaosProxy({ target: { host: '127.0.0.1', port: Number(env().PUSHER_PORT) } });
  const { page, member } = await agent('Maya Chen');
  /** The hour is not waited for, so nobody is to count as gone after a minute of it. */
  const stayHere = () =>
    withTenant(services().database, org.id, ({ client }) =>
      client.member.update({
        where: { id: member.id },
        data: { capacity: CONVERSATIONS, lastHeartbeatAt: new Date(Date.now() + 3_600_000) },
      }),
    );
  await stayHere();
  // Replied to at once: what nobody answers goes back to the queue.
  const visitors = await atATime(8, Array.from({ length: CONVERSATIONS }), () =>
    answeredVisitor(chatChannel, member),
  );
  const open = visitors.at(-1);
  if (!open) throw new Error('there are conversations');

  await detourRealtime(page.context(), proxy.port);
  const inbox = await openInbox(page, `mine&c=${open.conversationId}`);
  await expect(inbox.log.locator('[data-message-id]').first()).toBeAttached();
  await expect(inbox.rows).toHaveCount(CONVERSATIONS);
  await inbox.reply.fill('What I was about to write');

  const lifecycle = await page.context().newCDPSession(page);
  await lifecycle.send('Page.setWebLifecycleState', { state: 'frozen' });
  await stayHere();
  await proxy.cut();
  const perVisitor = MESSAGES / CONVERSATIONS;
  const texts = Array.from(
    { length: perVisitor },
    (_, index) => `While you slept, ${index + 1} of ${perVisitor}`,
  );
  await atATime(8, visitors, (visitor) => visitorSaysMany(visitor, texts));
  await openHandoffFor(await startVisitor(chatChannel));
  await proxy.restore();

  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/v1/')) requests.push(pathname);
  });
  await lifecycle.send('Page.setWebLifecycleState', { state: 'active' });

  const stored = await storedRows(org);
  const counts = await countConversations(member.ctx);
  await expect(async () => {
    const shown = await inbox.rows.evaluateAll((rows) =>
      rows.map((row) => ({
        id: row.getAttribute('data-conversation-id') ?? '',
        text: row.textContent ?? '',
      })),
    );
    expect(new Set(shown.map(({ id }) => id)).size).toBe(CONVERSATIONS);
    for (const { id, text } of shown) expect(text).toContain(stored.get(id)?.preview);
    for (const { id, text } of shown) {
      const unread = id === open.conversationId ? 0 : (stored.get(id)?.unread ?? 0);
      if (unread > 0) expect(text).toContain(`${unread} unread`);
      else expect(text).not.toContain('unread');
    }
    await expect(page.getByRole('navigation', { name: 'Views' })).toContainText(`Waiting${counts.waiting}`);
  }).toPass({ timeout: RECOVERY_MS });

  const ids = await withTenant(services().database, org.id, ({ client }) =>
    client.message.findMany({
      where: { conversationId: open.conversationId, private: false },
      orderBy: { seq: 'asc' },
      select: { id: true },
    }),
  );
  await expect(async () => {
    const shown = await inbox.messageIds();
    expect(shown.length).toBeGreaterThan(5);
    expect(shown).toEqual(ids.map(({ id }) => id).slice(-shown.length));
  }).toPass({ timeout: RECOVERY_MS });
  await expect(inbox.reply).toHaveValue('What I was about to write');

  const reads = requests.filter((path) => !path.endsWith('/read') && !path.endsWith('/heartbeat'));
  expect(reads.length, requests.join('\n')).toBeLessThanOrEqual(MOST_REQUESTS);
  await proxy.close();
});
