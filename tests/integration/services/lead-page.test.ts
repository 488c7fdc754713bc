import { expect, test } from 'vitest';
import { leadTimelineQuery } from '../../../src/contracts/api/lead-timeline';
import { withSystem } from '../../../src/db/system';
import { services } from '../../../src/server/services';
import { trackEvent } from '../../../src/services/chat/track-event';
import { getLead } from '../../../src/services/leads/get-lead';
import { getTimeline } from '../../../src/services/leads/get-timeline';
import { patchLead } from '../../../src/services/leads/patch-lead';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createLead } from '../../factories/lead';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';

test('a change of what somebody else has changed meanwhile is refused, with what it is now and by whom', async () => {
  const org = await createOrg();
  const maya = await createMember(org, { name: 'Maya Chen' });
  const liam = await createMember(org, { name: 'Liam Okafor' });
  const leadId = await createLead(org, { company: 'Old' });
  await patchLead(maya.ctx, {
    leadId,
    patch: { company: 'Mine', dealValueMinor: 500_00, ownerMemberId: maya.id },
  });
  const seen = { company: 'Old', dealValueMinor: null, ownerMemberId: null };
  const patch = { company: 'Yours', dealValueMinor: 900_00, ownerMemberId: liam.id, seen };
  await expect(patchLead(liam.ctx, { leadId, patch })).rejects.toMatchObject({
    code: 'changed_meanwhile',
    extras: {
      errors: [
        { path: 'company', message: 'Company is now “Mine”, entered by Maya Chen' },
        { path: 'dealValueMinor', message: 'Deal value is now €500' },
        { path: 'ownerMemberId', message: 'Owner is now Maya Chen' },
      ],
    },
  });
  const { lead } = await getLead(liam.ctx, { leadId });
  expect(lead).toMatchObject({ company: 'Mine', dealValueMinor: 500_00, owner: { name: 'Maya Chen' } });
  // What is not changed may have changed, and the same wish twice is no conflict.
  await patchLead(liam.ctx, { leadId, patch: { phone: '+1', seen: { company: 'Old' } } });
  await patchLead(liam.ctx, { leadId, patch: { company: 'Mine', seen: { company: 'Old' } } });
});

test('only people of the team can own a lead', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const stranger = await createMember(await createOrg());
  const leadId = await createLead(org);
  const patch = { ownerMemberId: stranger.id };
  await expect(patchLead(maya.ctx, { leadId, patch })).rejects.toMatchObject({ code: 'validation_failed' });
});

test('the timeline holds visits, messages, scores, handoffs, deals and edits in one stream, page by page', async () => {
  const org = await createOrg();
  const maya = await createMember(org, { name: 'Maya Chen' });
  const visitor = await startVisitor(await createChannel(org));
  const { id: leadId } = await withSystem(services().database, (client) =>
    client.lead.findFirstOrThrow({ where: { orgId: org.id } }),
  );
  await trackEvent(visitor.ctx, { type: 'page_view', url: 'https://shop.example.test/pricing' });
  await visitorSays(visitor, 'What does it cost?');
  await openHandoffFor(visitor);
  await patchLead(maya.ctx, {
    leadId,
    patch: { stage: 'won', dealValueMinor: 1_000, ownerMemberId: maya.id },
  });

  const read = (query: Record<string, string>) =>
    getTimeline(maya.ctx, { leadId, query: leadTimelineQuery.parse(query) });
  const whole = (await read({ limit: '100' })).items;
  expect(new Set(whole.map(({ kind }) => kind))).toEqual(
    new Set(['visit', 'message', 'score', 'handoff', 'deal', 'edit']),
  );
  expect(whole.map(({ at }) => at)).toEqual(
    whole
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await read({ limit: '3', ...(cursor === '' ? {} : { cursor }) });
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(seen).toEqual(whole.map(({ id }) => id));
  const deals = (await read({ kinds: 'deal,edit' })).items;
  expect(deals.filter(({ kind }) => kind === 'deal')).toMatchObject([
    { to: 'won', dealValueMinor: 1_000, by: 'Maya Chen' },
  ]);
  const edits = deals.flatMap((entry) => (entry.kind === 'edit' ? [[entry.field, entry.value]] : []));
  expect(edits).toContainEqual(['owner', 'Maya Chen']);
  expect(edits).toContainEqual(['dealValue', '1000 EUR']);
});

test('a visit is a sighting, a colleague’s edit is none', async () => {
  const org = await createOrg();
  const maya = await createMember(org);
  const visitor = await startVisitor(await createChannel(org));
  const { id: leadId } = await withSystem(services().database, (client) =>
    client.lead.findFirstOrThrow({ where: { orgId: org.id } }),
  );
  await trackEvent(visitor.ctx, { type: 'page_view', url: 'https://shop.example.test/pricing' });
  const { lead } = await getLead(maya.ctx, { leadId });
  expect(lead.lastSeenAt).not.toBeNull();
  await patchLead(maya.ctx, { leadId, patch: { name: 'Grace' } });
  expect((await getLead(maya.ctx, { leadId })).lead.lastSeenAt).toBe(lead.lastSeenAt);
});
