import { expect, test } from 'vitest';
import { insertSignals } from '../../../src/db/repositories/lead-signals';
import { withTenant } from '../../../src/db/tenant';
import { pageSignal } from '../../../src/domain/leads/signals';
import { services } from '../../../src/server/services';
import { trackEvent } from '../../../src/services/chat/track-event';
import { updateOwnLead } from '../../../src/services/chat/update-own-lead';
import { systemContext } from '../../../src/services/context';
import { patchLead } from '../../../src/services/leads/patch-lead';
import { rescoreLeads } from '../../../src/services/scoring/rescore-leads';
import { openThread } from '../../../src/services/thread/thread';
import { inTenant } from '../../../src/services/work';
import { createChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';
import { waiting } from '../../support/waiting-for-locks';

const leadOf = (org: TestOrg) =>
  withTenant(services().database, org.id, ({ client }) => client.lead.findFirstOrThrow());

test('what a visitor and a member enter at the same moment is all kept', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const visitor = await startVisitor(await createChannel(org));
  const { id: leadId } = await leadOf(org);

  let writers: Promise<unknown> = Promise.resolve();
  await withTenant(services().database, org.id, async ({ client }) => {
    await client.$queryRaw`select id from lead where id = ${leadId}::uuid for update`;
    writers = Promise.all([
      updateOwnLead(visitor.ctx, { email: 'grace@example.test' }),
      patchLead(maya.ctx, { leadId, patch: { name: 'Grace' } }),
      patchLead(maya.ctx, { leadId, patch: { company: 'Navy' } }),
    ]);
    await waiting(3);
  });
  await writers;

  expect(await leadOf(org)).toMatchObject({
    name: 'Grace',
    company: 'Navy',
    email: 'grace@example.test',
  });
});

test('a score made anew in the background does not undo what happened meanwhile', async () => {
  const org = await createOrg();
  const visitor = await startVisitor(await createChannel(org));
  const { id: leadId, score: before } = await leadOf(org);

  let rescored: Promise<unknown> = Promise.resolve();
  await inTenant(systemContext(services(), org.id), async (work) => {
    await work.client.$queryRaw`select id from lead where id = ${leadId}::uuid for update`;
    rescored = rescoreLeads(systemContext(services(), org.id));
    await waiting(1);
    const signal = pageSignal('https://shop.example.test/pricing', work.now);
    if (!signal) throw new Error('a page with prices tells something');
    await insertSignals(work, { leadId, visitorId: visitor.id, conversationId: null }, [signal]);
  });
  await rescored;

  expect((await leadOf(org)).score).toBeGreaterThan(before);
});

test('a page view waits for the conversation before it takes the lead, as turns do', async () => {
  const org = await createOrg();
  const visitor = await startVisitor(await createChannel(org));
  const { id: leadId } = await leadOf(org);
  let viewed: Promise<unknown> = Promise.resolve();
  await inTenant(systemContext(services(), org.id), async (work) => {
    await openThread(work, visitor.conversationId);
    viewed = trackEvent(visitor.ctx, { type: 'page_view', url: 'https://shop.example.test/pricing' });
    await waiting(1);
    const [free] = await work.client.$queryRaw<{ id: string }[]>`
      select id from lead where id = ${leadId}::uuid for update skip locked`;
    expect(free?.id).toBe(leadId);
  });
  await viewed;
});
