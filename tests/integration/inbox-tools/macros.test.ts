import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type MacroInput, macroBody } from '../../../src/contracts/api/macros';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { getConversation } from '../../../src/services/conversations/get-conversation';
import { getThread } from '../../../src/services/conversations/get-thread';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { createMacro } from '../../../src/services/macros/create-macro';
import { listMacros } from '../../../src/services/macros/list-macros';
import { runMacro } from '../../../src/services/macros/run-macro';
import { createTag } from '../../../src/services/tags/create-tag';
import { deleteTag } from '../../../src/services/tags/delete-tag';
import { mergeTag } from '../../../src/services/tags/merge-tag';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor, openHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor } from '../../factories/visitor';

let org: TestOrg;
let manager: TestMember;
let maya: TestMember;
let conversationId: string;
beforeEach(async () => {
  org = await createOrg();
  manager = await createMember(org, { role: 'manager', name: 'Rosa Diaz' });
  maya = await createMember(org, { name: 'Maya Chen' });
  ({ conversationId } = await acceptedHandoffFor(await startVisitor(await createChannel(org)), maya));
});

const macroOf = (actions: MacroInput['actions'], name = 'Test') =>
  createMacro(manager.ctx, { name, actions, teamId: null });
const run = (macroId: string, by = maya, clientId: string = randomUUID()) =>
  runMacro(by.ctx, { conversationId, macroId, clientId });
const state = async () => ({
  conversation: await getConversation(maya.ctx, { conversationId }),
  messages: (await getThread(maya.ctx, { conversationId, after: 0 })).messages,
  lead: await withTenant(services().database, org.id, ({ client }) =>
    client.lead.findFirstOrThrow({ where: { conversations: { some: { id: conversationId } } } }),
  ),
});

describe('a macro', () => {
  test('replies, tags, moves the lead and resolves in one go, and a repeat does nothing twice', async () => {
    const won = await createTag(manager.ctx, { name: 'Won here' });
    const macro = await macroOf([
      { type: 'send_reply', text: 'Thank you, {{lead.firstName|and welcome}}! {{agent.firstName}}' },
      { type: 'add_note', text: 'Sent the welcome words of {{org.name}}' },
      { type: 'add_tags', tagIds: [won.id] },
      { type: 'set_stage', stage: 'opportunity' },
      { type: 'resolve', outcome: 'won' },
    ]);
    const clientId = randomUUID();
    const before = await state();
    const after = await run(macro.id, maya, clientId);
    expect(after).toMatchObject({ status: 'closed', handoff: null, tags: [{ name: 'Won here' }] });
    const first = await state();
    const added = first.messages.slice(before.messages.length);
    expect(
      added.filter(({ author }) => author.kind === 'agent').map((one) => [one.text, one.private]),
    ).toEqual([
      ['Thank you, and welcome! Maya', false],
      ['Sent the welcome words of Acme', true],
    ]);
    expect(first.lead.stage).toBe('won');

    expect(await run(macro.id, maya, clientId)).toEqual(first.conversation);
    expect((await state()).messages).toEqual(first.messages);
    const other = await macroOf([{ type: 'add_note', text: 'Other' }], 'Other');
    await expect(run(other.id, maya, clientId)).rejects.toMatchObject({ code: 'duplicate_client_id' });
  });

  test('sent twice at the same moment is done once', async () => {
    const macro = await macroOf([{ type: 'send_reply', text: 'Hello' }]);
    const clientId = randomUUID();
    await Promise.all([run(macro.id, maya, clientId), run(macro.id, maya, clientId)]);
    expect((await state()).messages.filter(({ text }) => text === 'Hello')).toHaveLength(1);
  });

  test.each<[string, MacroInput['actions'][number], string]>([
    ['resolving', { type: 'resolve', outcome: 'answered' }, 'Resolve: Maya Chen owns this conversation'],
    ['a reply', { type: 'send_reply', text: 'Hi' }, 'Send a reply: Maya Chen owns this conversation'],
  ])('whose last step is %s of somebody else’s conversation changes nothing', async (_, action, detail) => {
    const liam = await createMember(org, { name: 'Liam Novak' });
    const tag = await createTag(manager.ctx, { name: 'VIP' });
    const macro = await macroOf([
      { type: 'add_note', text: 'Looking into it' },
      { type: 'add_tags', tagIds: [tag.id] },
      { type: 'set_stage', stage: 'qualified' },
      action,
    ]);
    const before = await state();
    await expect(run(macro.id, liam)).rejects.toMatchObject({
      code: 'not_owner',
      detail: `${detail}. Nothing was done`,
    });
    expect(await state()).toEqual(before);
  });

  test('needs an open episode for what ends one', async () => {
    const macro = await macroOf([
      { type: 'add_note', text: 'Bye' },
      { type: 'resolve', outcome: 'answered' },
    ]);
    await run(macro.id);
    const before = await state();
    await expect(run(macro.id)).rejects.toMatchObject({
      code: 'not_owner',
      detail: 'Resolve: Take the conversation first. Nothing was done',
    });
    expect(await state()).toEqual(before);
  });

  test('takes a waiting conversation, replies in it and sets it aside', async () => {
    ({ conversationId } = await openHandoffFor(await startVisitor(await createChannel(org))));
    const macro = await macroOf([
      { type: 'assign', to: { kind: 'me' } },
      { type: 'send_reply', text: 'I will look into this.' },
      { type: 'snooze', minutes: 60 },
    ]);
    const { status, owner, snoozedUntil } = await run(macro.id);
    expect([status, owner?.name]).toEqual(['snoozed', 'Maya Chen']);
    const wakesIn = Date.parse(snoozedUntil ?? '') - Date.now();
    expect(Math.round(wakesIn / 60_000)).toBe(60);
  });

  test('passes a conversation to a team with a note of where it comes from', async () => {
    const sales = await createTeam(org, { name: 'Sales' });
    await createMember(org, { name: 'Noor Said', teams: [sales] });
    const macro = await macroOf([{ type: 'assign', to: { kind: 'team', id: sales.id } }], 'To Sales');
    const { status, handoff } = await run(macro.id);
    expect([status, handoff?.team?.name]).toEqual(['waiting', 'Sales']);
    const texts = (await state()).messages.map(({ text }) => text);
    expect(texts).toContain('Passed on by Maya Chen with “To Sales”');
  });

  test('hands back to the bot, and closes what nobody owns', async () => {
    const back = await macroOf(
      [{ type: 'send_reply', text: 'The bot takes over.' }, { type: 'return_to_bot' }],
      'Back',
    );
    expect((await run(back.id)).status).toBe('bot');
    const close = await macroOf([{ type: 'close' }], 'Close');
    expect((await run(close.id)).status).toBe('closed');
    await expect(run(close.id)).rejects.toMatchObject({
      code: 'invalid_transition',
      detail: 'Close: The conversation is closed already. Nothing was done',
    });
  });

  test('refuses a move of the lead that nobody could make', async () => {
    const won = await macroOf([{ type: 'set_stage', stage: 'won' }], 'Won');
    const engaged = await macroOf(
      [
        { type: 'add_note', text: 'x' },
        { type: 'set_stage', stage: 'engaged' },
      ],
      'Engaged',
    );
    await run(won.id);
    const before = await state();
    await expect(run(engaged.id)).rejects.toMatchObject({ code: 'invalid_transition' });
    expect(await state()).toEqual(before);
  });

  test('of a team is for its members and for who makes macros', async () => {
    const sales = await createTeam(org, { name: 'Sales' });
    const noor = await createMember(org, { name: 'Noor Said', teams: [sales] });
    const { id } = await createMacro(manager.ctx, {
      name: 'Ours',
      actions: [{ type: 'add_note', text: 'Seen by sales' }],
      teamId: sales.id,
    });
    await expect(run(id, maya)).rejects.toMatchObject({ code: 'not_found' });
    const notes = async () =>
      (await state()).messages
        .filter(({ text }) => text === 'Seen by sales')
        .map(({ author }) => author.name);
    expect(await notes()).toEqual([]);
    await run(id, noor);
    await run(id, manager);
    expect(await notes()).toEqual(['Noor Said', 'Rosa Diaz']);
  });

  test('of another organisation does not exist', async () => {
    const theirs = await createMember(await createOrg({ name: 'Globex' }), { role: 'manager' });
    const foreign = await createMacro(theirs.ctx, {
      name: 'Foreign',
      actions: [{ type: 'close' }],
      teamId: null,
    });
    await expect(run(foreign.id)).rejects.toMatchObject({ code: 'not_found' });
    const ours = await macroOf([{ type: 'add_note', text: 'Hi' }]);
    await expect(run(ours.id, theirs)).rejects.toMatchObject({ code: 'not_found' });
    expect((await listMacros(theirs.ctx)).items.map(({ name }) => name)).toEqual(['Foreign']);
  });
});

describe('a macro that is saved', () => {
  test('names only what is there', async () => {
    const ghost = randomUUID();
    const actions: MacroInput['actions'] = [
      { type: 'add_note', text: 'Hi' },
      { type: 'add_tags', tagIds: [ghost] },
      { type: 'assign', to: { kind: 'member', id: ghost } },
    ];
    await expect(macroOf(actions)).rejects.toMatchObject({
      code: 'validation_failed',
      extras: {
        errors: [
          { path: 'body.actions.1', message: 'A tag of this macro does not exist' },
          { path: 'body.actions.2', message: 'The member of this macro does not work here' },
        ],
      },
    });
    await macroOf([{ type: 'close' }], 'Same');
    await expect(macroOf([{ type: 'close' }], 'same')).rejects.toMatchObject({ code: 'conflict' });
  });

  test('has words without unknown variables, in an order that can be', () => {
    const issues = (actions: unknown) =>
      macroBody
        .safeParse({ name: 'x', actions, teamId: null })
        .error?.issues.map(({ path }) => path.join('.'));
    expect(issues([])).toEqual(['actions']);
    expect(issues([{ type: 'send_reply', text: 'Hi {{you}}' }])).toEqual(['actions.0.text']);
    expect(issues([{ type: 'close' }, { type: 'send_reply', text: 'Hi' }])).toEqual(['actions.1']);
  });

  test('keeps its tag from being deleted, and follows it when it is merged', async () => {
    const [vip, key] = [
      await createTag(manager.ctx, { name: 'VIP' }),
      await createTag(manager.ctx, { name: 'Key account' }),
    ];
    await macroOf([{ type: 'add_tags', tagIds: [vip.id] }], 'Mark');
    await expect(deleteTag(manager.ctx, { tagId: vip.id })).rejects.toMatchObject({
      code: 'in_use',
      detail: 'The macro “Mark” adds it: change that first',
    });
    await mergeTag(manager.ctx, { tagId: vip.id, intoId: key.id });
    const [macro] = (await listMacros(maya.ctx)).items;
    expect(macro?.actions).toEqual([{ type: 'add_tags', tagIds: [key.id] }]);
  });
});

test('an ordinary reply is still one of its own after a macro', async () => {
  const macro = await macroOf([{ type: 'send_reply', text: 'Hello' }]);
  await run(macro.id);
  const reply = { conversationId, clientId: randomUUID(), text: 'And more', private: false };
  const { answer } = await postTeamMessage(maya.ctx, reply);
  expect(answer.message.seq).toBe(answer.conversation.lastSeq);
});
