import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createFileModelStore } from '../../../src/adapters/file-model-store';
import { metricsQuery } from '../../../src/contracts/api/metrics';
import { withSystem } from '../../../src/db/system';
import { env } from '../../../src/server/env';
import { services } from '../../../src/server/services';
import { getMetrics } from '../../../src/services/analytics/get-metrics';
import { createBrain } from '../../../src/services/bot/brain';
import { runTurn } from '../../../src/services/bot/run-turn';
import { listMessages } from '../../../src/services/chat/list-messages';
import { rateConversation } from '../../../src/services/chat/rate-conversation';
import { trackEvent } from '../../../src/services/chat/track-event';
import { systemContext } from '../../../src/services/context';
import { getThread } from '../../../src/services/conversations/get-thread';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { acceptHandoff } from '../../../src/services/handoffs/accept-handoff';
import { getHandoff } from '../../../src/services/handoffs/get-handoff';
import { resolveHandoff } from '../../../src/services/handoffs/resolve-handoff';
import { ServiceProblem } from '../../../src/services/problem';
import { createChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';

const brain = createBrain(createFileModelStore(env().BATON_MODEL_DIR), services().log);

test('a visitor is passed from the bot to a person, helped, and counted', async () => {
  const org = await createOrg();
  const maya = await createMember(org, { name: 'Maya Chen' });
  const liam = await createMember(org, { name: 'Liam Okafor' });
  const manager = await createMember(org, { name: 'Noor Haddad', role: 'manager' });
  const visitor = await startVisitor(await createChannel(org));
  const { conversationId } = visitor;
  const system = systemContext(services(), org.id);
  const answer = async (text: string) => {
    await visitorSays(visitor, text);
    expect(await runTurn(system, { conversationId, brain })).toBe(true);
    expect(await runTurn(system, { conversationId, brain })).toBe(false);
  };

  await trackEvent(visitor.ctx, { type: 'page_view', url: 'https://acme.test/pricing', title: 'Pricing' });
  await answer('Hi, I am Jane Doe from Northwind, my email is jane@northwind.io');
  await answer('Can I speak to a real person please?');

  const before = await listMessages(visitor.ctx, { after: 0 });
  expect(before.conversation.status).toBe('waiting');
  expect(before.conversation.handoff).toMatchObject({ status: 'queued', position: 1, agent: null });
  expect(before.messages.map((message) => message.seq)).toEqual(before.messages.map((_, index) => index + 1));

  const handoffId = before.conversation.handoff?.id ?? '';
  const accept = (member: typeof maya) =>
    acceptHandoff(member.ctx, { handoffId, overrideCapacity: false }).then(
      () => 'won',
      (error: unknown) =>
        error instanceof ServiceProblem ? `${error.code} ${error.extras.winner?.name}` : error,
    );
  const results = await Promise.all([accept(maya), accept(liam)]);
  const winner = results[0] === 'won' ? maya : liam;
  expect(results.toSorted()).toEqual([`already_taken ${winner.name}`, 'won']);
  expect(await accept(winner)).toBe('won');

  const { packet, addendum } = await getHandoff(winner.ctx, { handoffId });
  const known = Object.fromEntries((packet?.fields ?? []).map(({ field, value }) => [field, value]));
  expect(known).toMatchObject({ name: 'Jane Doe', email: 'jane@northwind.io', company: 'Northwind' });
  expect(packet?.journey.map(({ url }) => url)).toEqual(['https://acme.test/pricing']);
  expect(packet?.decision?.whyNow).toContain('fired');
  expect(addendum).toMatchObject({ messageCount: expect.any(Number) });

  const reply = { conversationId, clientId: randomUUID(), text: 'Hello Jane, Maya here.', private: false };
  expect((await postTeamMessage(winner.ctx, reply)).created).toBe(true);
  expect((await postTeamMessage(winner.ctx, reply)).created).toBe(false);
  await resolveHandoff(winner.ctx, { handoffId, outcome: 'won', dealValueMinor: 120_000 });
  const rated = await rateConversation(visitor.ctx, { rating: 5 });
  expect(rated.handoffId).toBe(handoffId);

  const thread = await getThread(winner.ctx, { conversationId, after: 0 });
  const numbers = [...thread.messages, ...thread.transitions, ...thread.decisions].map(
    ({ teamSeq }) => teamSeq,
  );
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  expect(thread.transitions.map(({ kind }) => kind)).toEqual([
    'requested',
    'accepted',
    'engaged',
    'resolved',
  ]);
  expect(thread.conversation.status).toBe('closed');

  const report = await getMetrics(manager.ctx, metricsQuery.parse({}));
  const { rates } = report.current.totals;
  expect(rates.transferRate).toMatchObject({ numerator: 1, denominator: 1 });
  expect(rates.csat).toMatchObject({ numerator: 1, denominator: 1 });
  expect(rates.conversionRate).toMatchObject({ numerator: 1, denominator: 1 });

  const left = await withSystem(services().database, (client) => client.outboxEvent.count());
  expect(left).toBe(0);
});
