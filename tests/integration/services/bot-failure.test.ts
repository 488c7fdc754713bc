import { beforeAll, expect, test } from 'vitest';
import { createFileModelStore } from '../../../src/adapters/file-model-store';
import { withTenant } from '../../../src/db/tenant';
import { runTurns } from '../../../src/jobs/tasks/run-turns';
import { env } from '../../../src/server/env';
import { services } from '../../../src/server/services';
import { type BotBrain, createBrain } from '../../../src/services/bot/brain';
import { listMessages } from '../../../src/services/chat/list-messages';
import { createChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';

const sound = createBrain(createFileModelStore(env().BATON_MODEL_DIR), services().log);
beforeAll(() => sound.warmUp());

/** A brain that fails so many times before it works. */
function failing(times: number): BotBrain {
  let left = times;
  return {
    ...sound,
    knowledgeOf: async (tenant) => {
      left -= 1;
      if (left >= 0) throw new Error('a fault of the bot');
      return sound.knowledgeOf(tenant);
    },
  };
}

async function scene(brain: BotBrain) {
  const org = await createOrg();
  await createMember(org);
  const visitor = await startVisitor(await createChannel(org));
  await visitorSays(visitor, 'Hello, what do you sell?');
  await runTurns(services(), brain, { orgId: org.id, conversationId: visitor.conversationId });
  const { messages, conversation } = await listMessages(visitor.ctx, { after: 0 });
  const stored = await withTenant(services().database, org.id, async ({ client }) => ({
    handoffs: await client.handoff.findMany({ select: { reason: true, triggerName: true } }),
    turns: await client.turn.findMany({ select: { status: true, failures: true, lastError: true } }),
    facts: await client.decision.findMany({ select: { facts: true } }),
  }));
  return { ...stored, status: conversation.status, last: messages.at(-1)?.author.kind };
}

test('a fault that passes is not noticed', async () => {
  const { handoffs, turns, last } = await scene(failing(1));
  expect(turns).toEqual([{ status: 'done', failures: 1, lastError: 'a fault of the bot' }]);
  expect(handoffs).toEqual([]);
  expect(last).toBe('bot');
});

test('a bot that fails twice at a message hands over by the policy’s rule, and the visitor is told', async () => {
  const { handoffs, turns, facts, status, last } = await scene(failing(Number.POSITIVE_INFINITY));
  expect(turns).toEqual([{ status: 'done', failures: 2, lastError: 'a fault of the bot' }]);
  expect(facts).toMatchObject([{ facts: { 'message.botFailed': true } }]);
  expect(handoffs).toEqual([{ reason: 'bot_failure', triggerName: 'Bot failed' }]);
  expect(status).toBe('waiting');
  expect(last).toBe('system');
});
