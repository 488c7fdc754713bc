import { beforeEach, describe, expect, test, vi } from 'vitest';
import { inboxChannel } from '../../../src/contracts/realtime/channels';
import { findTurnFacts } from '../../../src/db/queries/turn-facts';
import { insertPolicyDraft } from '../../../src/db/repositories/policies';
import { withTenant } from '../../../src/db/tenant';
import { policyWith, triggerWith } from '../../../src/domain/policy/policy.fixture';
import { services } from '../../../src/server/services';
import { getConversation } from '../../../src/services/conversations/get-conversation';
import { changeConversationTags } from '../../../src/services/tags/change-conversation-tags';
import { createTag } from '../../../src/services/tags/create-tag';
import { deleteTag } from '../../../src/services/tags/delete-tag';
import { listTags } from '../../../src/services/tags/list-tags';
import { mergeTag } from '../../../src/services/tags/merge-tag';
import { renameTag } from '../../../src/services/tags/rename-tag';
import { setConversationTags } from '../../../src/services/tags/set-conversation-tags';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';
import { listening } from '../../support/heard-events';

let org: TestOrg;
let manager: TestMember;
let agent: TestMember;
let conversationId: string;
beforeEach(async () => {
  org = await createOrg();
  manager = await createMember(org, { role: 'manager' });
  agent = await createMember(org, { role: 'agent' });
  ({ conversationId } = await openHandoffFor(await startVisitor(await createChannel(org))));
});

const tag = (name: string) => createTag(manager.ctx, { name });
const namesOn = async () =>
  (await getConversation(agent.ctx, { conversationId })).tags.map(({ name }) => name);

describe('the tags of a conversation', () => {
  test('are added and taken off by any agent, and told to every inbox with the row', async () => {
    const [vip, legal] = [await tag('VIP'), await tag('legal')];
    const heard = listening(agent.ctx);
    const change = { conversationId, add: [vip.id, legal.id, vip.id], remove: [] };
    const { tags, version } = await changeConversationTags(heard.ctx, change);
    expect(tags).toEqual([
      { id: legal.id, name: 'legal' },
      { id: vip.id, name: 'VIP' },
    ]);
    await vi.waitFor(() =>
      expect(heard.events.filter(({ channel }) => channel === inboxChannel(org.id))).toMatchObject([
        { event: 'conversation.updated', payload: { conversation: { version, tags } } },
      ]),
    );
    await changeConversationTags(agent.ctx, { conversationId, add: [], remove: [legal.id] });
    expect(await namesOn()).toEqual(['VIP']);
  });

  test('stay as they are, with nothing told, when a change changes nothing', async () => {
    const vip = await tag('VIP');
    const once = { conversationId, add: [vip.id], remove: [] };
    const { version } = await changeConversationTags(agent.ctx, once);
    const heard = listening(agent.ctx);
    expect((await changeConversationTags(heard.ctx, once)).version).toBe(version);
    expect((await setConversationTags(heard.ctx, { conversationId, tagIds: [vip.id] })).version).toBe(
      version,
    );
    expect(heard.events).toEqual([]);
  });

  test('are replaced as a whole', async () => {
    const [a, b, c] = [await tag('a'), await tag('b'), await tag('c')];
    await setConversationTags(agent.ctx, { conversationId, tagIds: [a.id, b.id] });
    await setConversationTags(agent.ctx, { conversationId, tagIds: [b.id, c.id] });
    expect(await namesOn()).toEqual(['b', 'c']);
  });

  test('never come from another organisation', async () => {
    const theirs = await createMember(await createOrg({ name: 'Globex' }), { role: 'manager' });
    const foreign = await createTag(theirs.ctx, { name: 'Foreign' });
    const add = { conversationId, add: [foreign.id], remove: [] };
    await expect(changeConversationTags(agent.ctx, add)).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      mergeTag(manager.ctx, { tagId: (await tag('ours')).id, intoId: foreign.id }),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect(await namesOn()).toEqual([]);
  });

  test('are at most twenty', async () => {
    const tags = await Promise.all(Array.from({ length: 21 }, (_, index) => tag(`tag ${index}`)));
    const ids = tags.map(({ id }) => id);
    await setConversationTags(agent.ctx, { conversationId, tagIds: ids.slice(0, 20) });
    await expect(
      changeConversationTags(agent.ctx, { conversationId, add: ids.slice(20), remove: [] }),
    ).rejects.toMatchObject({ code: 'conflict', detail: 'A conversation has at most 20 tags' });
    await changeConversationTags(agent.ctx, { conversationId, add: ids.slice(20), remove: ids.slice(0, 1) });
    expect(await namesOn()).toHaveLength(20);
  });

  test('are a fact that the policy may ask about', async () => {
    const [vip, legal] = [await tag('VIP'), await tag('legal')];
    await setConversationTags(agent.ctx, { conversationId, tagIds: [vip.id, legal.id] });
    const facts = await withTenant(services().database, org.id, async (tenant) => {
      const conversation = await tenant.client.conversation.findUniqueOrThrow({
        where: { id: conversationId },
      });
      return findTurnFacts(tenant, conversation);
    });
    expect(facts.tags).toEqual(['legal', 'VIP']);
  });
});

describe('the tags of an organisation', () => {
  test('have one spelling each', async () => {
    const vip = await tag('VIP');
    await expect(tag('vip')).rejects.toMatchObject({ code: 'conflict' });
    const other = await tag('Other');
    await expect(renameTag(manager.ctx, { tagId: other.id, name: 'Vip' })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect((await renameTag(manager.ctx, { tagId: vip.id, name: 'vip' })).name).toBe('vip');
  });

  test('are renamed on every conversation, and open inboxes are told once', async () => {
    const vip = await tag('VIP');
    await setConversationTags(agent.ctx, { conversationId, tagIds: [vip.id] });
    const heard = listening(manager.ctx);
    await renameTag(heard.ctx, { tagId: vip.id, name: 'Key account' });
    expect(await namesOn()).toEqual(['Key account']);
    await vi.waitFor(() =>
      expect(heard.events).toEqual([{ channel: inboxChannel(org.id), event: 'tags.changed', payload: {} }]),
    );
  });

  test('are merged: what carried either carries the one that stays, once', async () => {
    const [big, large] = [await tag('big'), await tag('large')];
    const second = await openHandoffFor(await startVisitor(await createChannel(org)));
    await setConversationTags(agent.ctx, { conversationId, tagIds: [big.id, large.id] });
    await setConversationTags(agent.ctx, { conversationId: second.conversationId, tagIds: [big.id] });
    const merged = await mergeTag(manager.ctx, { tagId: big.id, intoId: large.id });
    expect(merged).toMatchObject({ id: large.id, name: 'large', conversations: 2 });
    expect((await listTags(agent.ctx)).items.map(({ name }) => name)).toEqual(['large']);
    expect(await namesOn()).toEqual(['large']);
    await expect(mergeTag(manager.ctx, { tagId: large.id, intoId: large.id })).rejects.toMatchObject({
      code: 'validation_failed',
    });
  });

  test('are taken off every conversation when they are deleted', async () => {
    const vip = await tag('VIP');
    await setConversationTags(agent.ctx, { conversationId, tagIds: [vip.id] });
    expect((await listTags(agent.ctx)).items).toMatchObject([{ name: 'VIP', conversations: 1 }]);
    await deleteTag(manager.ctx, { tagId: vip.id });
    expect(await namesOn()).toEqual([]);
    await expect(deleteTag(manager.ctx, { tagId: vip.id })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('that the policy asks for keep their name, and go only when that is wanted', async () => {
    const asks = (name: string, value: string) =>
      triggerWith({
        id: name.replace(' ', '-'),
        name,
        condition: { fact: 'conversation.tags', op: 'contains', value },
      });
    org = await createOrg({ policy: policyWith([asks('Big customers', 'vip'), asks('Lawyers', 'legal')]) });
    manager = await createMember(org, { role: 'manager' });
    const [vip, legal, other] = [await tag('VIP'), await tag('Legal'), await tag('Other')];
    await withTenant(services().database, org.id, (tenant) =>
      insertPolicyDraft(tenant, {
        document: policyWith([asks('Important people', 'VIP')]),
        note: '',
        createdBy: manager.id,
      }),
    );
    const named = 'The policy asks for this tag: “Big customers” (published), “Important people” (draft)';
    const refused = { code: 'in_use', detail: `${named}. Change the policy first` };
    await expect(renameTag(manager.ctx, { tagId: vip.id, name: 'Key' })).rejects.toMatchObject(refused);
    await expect(mergeTag(manager.ctx, { tagId: vip.id, intoId: other.id })).rejects.toMatchObject(refused);
    await expect(deleteTag(manager.ctx, { tagId: vip.id })).rejects.toMatchObject({
      code: 'in_use',
      extras: { errors: [{ path: 'query.anyway', message: named }] },
    });
    // The policy compares names whatever their case.
    await renameTag(manager.ctx, { tagId: vip.id, name: 'vip' });
    await mergeTag(manager.ctx, { tagId: other.id, intoId: legal.id });
    await deleteTag(manager.ctx, { tagId: vip.id, anyway: true });
    expect((await listTags(manager.ctx)).items.map(({ name }) => name)).toEqual(['Legal']);
  });
});
