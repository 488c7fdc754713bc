import { v7 as uuid } from 'uuid';
import { expect, test } from 'vitest';
import { insertCall } from '../../../src/db/repositories/assistant-calls';
import { lockAssistantSetting } from '../../../src/db/repositories/assistant-settings';
import { services } from '../../../src/server/services';
import { reserveCall } from '../../../src/services/assistant/reserve-call';
import { settleCall } from '../../../src/services/assistant/settle-call';
import { systemContext } from '../../../src/services/context';
import { inTenant } from '../../../src/services/work';
import { createAssistant } from '../../factories/assistant';
import { createChannel } from '../../factories/channel';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';
import { waiting } from '../../support/waiting-for-locks';

test('a call that failed is booked while another is reserved under a limit: neither waits for the other for ever', async () => {
  const org = await createOrg();
  await createAssistant(org, { baseUrl: 'http://127.0.0.1:9', monthlyTokenLimit: 100_000 });
  const { conversationId } = await startVisitor(await createChannel(org));
  const ctx = systemContext(services(), org.id);
  const call = { conversationId, turnId: uuid(), model: 'fake-1' };
  const id = await reserveCall(ctx, { ...call, tokens: { input: 10, output: 10 } });

  let settled: Promise<unknown> = Promise.resolve();
  await inTenant(ctx, async (work) => {
    await lockAssistantSetting(work);
    const tokens = { input: 4, output: 0 };
    settled = settleCall(ctx, { id: id ?? '', outcome: 'failed', detail: null, durationMs: 5, tokens });
    await waiting(1);
    await insertCall(work, { ...call, id: uuid(), inputTokens: 7, outputTokens: 7, costMicros: 0 });
  });
  await settled;

  const [usage] = await inTenant(ctx, ({ client }) => client.assistantUsage.findMany());
  expect(usage).toMatchObject({ calls: 2, failures: 1, inputTokens: 11n, outputTokens: 7n });
});
