import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { updateOwnLead } from '../../../src/services/chat/update-own-lead';
import { getHandoff } from '../../../src/services/handoffs/get-handoff';
import { getFieldHistory } from '../../../src/services/leads/get-field-history';
import { putLeadField } from '../../../src/services/leads/put-lead-field';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';

/** A conversation that Maya has, with an address the visitor gave. */
async function scene() {
  const org = await createOrg();
  const maya = await createMember(org, { name: 'Maya Chen' });
  const visitor = await startVisitor(await createChannel(org));
  await updateOwnLead(visitor.ctx, { email: 'jane@globex.com' });
  const handoff = await acceptedHandoffFor(visitor, maya);
  const leadOf = () =>
    withTenant(services().database, org.id, ({ client }) => client.lead.findFirstOrThrow());
  return { org, maya, visitor, handoff, leadOf, leadId: (await leadOf()).id };
}

test('what a member enters is the lead’s, the card’s and the score’s at once', async () => {
  const { maya, handoff, leadId, leadOf } = await scene();
  const before = (await leadOf()).score;
  await putLeadField(maya.ctx, { leadId, field: 'email', change: { value: 'jane@globex.io' } });
  await putLeadField(maya.ctx, { leadId, field: 'companySize', change: { value: '1,500' } });

  expect(await leadOf()).toMatchObject({ email: 'jane@globex.io' });
  expect((await leadOf()).score).toBeGreaterThan(before);
  const { fields } = await getHandoff(maya.ctx, { handoffId: handoff.id });
  expect(fields.map(({ field, value, setBy, memberName }) => [field, value, setBy, memberName])).toEqual([
    ['email', 'jane@globex.io', 'member', 'Maya Chen'],
    ['companySize', '1500 people', 'member', 'Maya Chen'],
  ]);
});

test('a value that cannot be read is refused with what was expected, and nothing changes', async () => {
  const { maya, leadId, leadOf } = await scene();
  const change = { value: 'jane at globex' };
  await expect(putLeadField(maya.ctx, { leadId, field: 'email', change })).rejects.toMatchObject({
    code: 'validation_failed',
    detail: 'Write one e-mail address, for example jane@acme.com',
  });
  expect((await leadOf()).email).toBe('jane@globex.com');
});

test('the history names value, source and who; the first change can be taken back as well', async () => {
  const { maya, leadId, leadOf } = await scene();
  const { undo } = await putLeadField(maya.ctx, { leadId, field: 'email', change: { value: 'j@g.io' } });
  if (!undo) throw new Error('a change can be taken back');
  const { fields } = await putLeadField(maya.ctx, { leadId, field: 'email', change: undo });

  expect((await leadOf()).email).toBe('jane@globex.com');
  expect(fields[0]).toMatchObject({ value: 'jane@globex.com', setBy: 'visitor', memberName: null });
  const { items } = await getFieldHistory(maya.ctx, { leadId, field: 'email' });
  expect(items.map(({ value, setBy, memberName }) => [value, setBy, memberName])).toEqual([
    ['jane@globex.com', 'visitor', 'Maya Chen'],
    ['j@g.io', 'member', 'Maya Chen'],
    ['jane@globex.com', 'visitor', null],
  ]);
});

test('a field nobody had told is emptied again by taking the change back', async () => {
  const { maya, leadId, leadOf } = await scene();
  const { undo } = await putLeadField(maya.ctx, { leadId, field: 'company', change: { value: 'Globex' } });
  if (!undo) throw new Error('a change can be taken back');
  const { fields } = await putLeadField(maya.ctx, { leadId, field: 'company', change: undo });
  expect(fields.map(({ field }) => field)).toEqual(['email']);
  expect((await leadOf()).company).toBeNull();
});

test('nobody takes back a colleague’s later change by taking back their own', async () => {
  const { org, maya, leadId, leadOf } = await scene();
  const liam = await createMember(org, { name: 'Liam' });
  const { undo } = await putLeadField(maya.ctx, { leadId, field: 'email', change: { value: 'j@g.io' } });
  await putLeadField(liam.ctx, { leadId, field: 'email', change: { value: 'jane@g.io' } });
  if (!undo) throw new Error('a change can be taken back');
  await expect(putLeadField(maya.ctx, { leadId, field: 'email', change: undo })).rejects.toMatchObject({
    code: 'changed_meanwhile',
  });
  expect((await leadOf()).email).toBe('jane@g.io');
});

test('entering what stands there already is no change', async () => {
  const { maya, leadId } = await scene();
  await putLeadField(maya.ctx, { leadId, field: 'email', change: { value: 'j@g.io' } });
  const again = await putLeadField(maya.ctx, { leadId, field: 'email', change: { value: 'j@g.io' } });
  expect(again.undo).toBeNull();
});
