import { beforeAll, expect, test } from 'vitest';
import type { VisitorMessage } from '../../../src/contracts/api/message';
import { leadFieldsSchema } from '../../../src/contracts/lead-fields';
import { withTenant } from '../../../src/db/tenant';
import { fieldValue } from '../../../src/domain/leads/field-entry';
import type { LeadField } from '../../../src/domain/leads/types';
import { services } from '../../../src/server/services';
import { listMessages } from '../../../src/services/chat/list-messages';
import { getThread } from '../../../src/services/conversations/get-thread';
import { createChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, type TestVisitor, visitorSays } from '../../factories/visitor';
import { answerAll } from '../../support/answer-all';
import { testBrain } from '../../support/bot-talk';

const brain = testBrain();
beforeAll(() => brain.warmUp());
const QUALIFICATION = [
  {
    field: 'companySize',
    ask: { en: 'How many people are you?' },
    required: true,
    choices: [{ en: '1–10 people' }, { en: '11–50 people' }, { en: 'More than 50 people' }],
  },
  { field: 'email', ask: { en: 'Which e-mail address may we use?' }, required: true },
];

async function asked(): Promise<{ org: TestOrg; visitor: TestVisitor; form: VisitorMessage }> {
  const org = await createOrg();
  await withTenant(services().database, org.id, ({ client }) =>
    client.org.update({ where: { id: org.id }, data: { qualification: QUALIFICATION } }),
  );
  const visitor = await startVisitor(await createChannel(org));
  await says(visitor, 'We are looking for a tool that prints labels');
  return { org, visitor, form: await latestForm(visitor) };
}
async function says(visitor: TestVisitor, text: string): Promise<string> {
  const { message } = await visitorSays(visitor, text);
  await answerAll(visitor, brain);
  return message.id;
}
const messagesOf = async (visitor: TestVisitor) => (await listMessages(visitor.ctx, { after: 0 })).messages;
async function latestForm(visitor: TestVisitor): Promise<VisitorMessage> {
  const found = (await messagesOf(visitor)).findLast(({ form }) => form);
  if (!found) throw new Error('the bot showed no form');
  return found;
}
const formNow = async (visitor: TestVisitor, { id }: VisitorMessage) =>
  (await messagesOf(visitor)).find((message) => message.id === id)?.form;
const fieldOf = async (org: TestOrg, field: LeadField) => {
  const lead = await withTenant(services().database, org.id, ({ client }) => client.lead.findFirstOrThrow());
  return fieldValue(leadFieldsSchema.parse(lead.fields), field);
};

test('a question with given options is a choice; the form and free words lead to the same field', async () => {
  const byForm = await asked();
  expect(byForm.form.form).toEqual({
    kind: 'choice',
    field: 'companySize',
    options: ['1–10 people', '11–50 people', 'More than 50 people'],
    answeredBy: null,
  });
  const chosen = await says(byForm.visitor, '11–50 people');
  expect(await formNow(byForm.visitor, byForm.form)).toMatchObject({ answeredBy: chosen });

  const byWords = await asked();
  const written = await says(byWords.visitor, 'we have 11 to 50 people here');
  expect(await formNow(byWords.visitor, byWords.form)).toMatchObject({ answeredBy: written });
  expect(await fieldOf(byForm.org, 'companySize')).toEqual({ min: 11, max: 50 });
  expect(await fieldOf(byWords.org, 'companySize')).toEqual({ min: 11, max: 50 });
});

test('the question for the e-mail address is a field of its own; a mistyped one says so and is asked again', async () => {
  const { org, visitor } = await asked();
  await says(visitor, '11–50 people');
  const first = await latestForm(visitor);
  expect(first.form).toEqual({ kind: 'email', field: 'email', options: [], answeredBy: null });
  await says(visitor, 'jane@northwind');
  const second = await latestForm(visitor);
  expect(second.id).not.toBe(first.id);
  expect(await formNow(visitor, first)).toMatchObject({ answeredBy: null });
  expect(await fieldOf(org, 'email')).toBeNull();
  const given = await says(visitor, 'jane@northwind.io');
  expect(await formNow(visitor, second)).toMatchObject({ answeredBy: given });
  expect(await fieldOf(org, 'email')).toBe('jane@northwind.io');
});

test('in free words the address is the same field, and the form says which message it was', async () => {
  const { org, visitor } = await asked();
  await says(visitor, '11–50 people');
  const form = await latestForm(visitor);
  const written = await says(visitor, 'sure, you can write to jane@northwind.io');
  expect(await formNow(visitor, form)).toMatchObject({ answeredBy: written });
  expect(await fieldOf(org, 'email')).toBe('jane@northwind.io');
});

test('who writes about something else leaves the form unanswered; agents see what it was', async () => {
  const { org, visitor, form } = await asked();
  const maya = await createMember(org);
  await says(visitor, 'What does it cost?');
  expect(await formNow(visitor, form)).toMatchObject({ answeredBy: null });
  const thread = await getThread(maya.ctx, { conversationId: visitor.conversationId, after: 0 });
  expect(thread.messages.find(({ id }) => id === form.id)?.form).toMatchObject({ kind: 'choice' });
});

test('an answered form comes as a change to whoever has the message already', async () => {
  const { visitor, form } = await asked();
  const after = (await messagesOf(visitor)).at(-1)?.seq ?? 0;
  await says(visitor, '1–10 people');
  const { messages } = await listMessages(visitor.ctx, { after });
  expect(messages.find(({ id }) => id === form.id)?.form?.answeredBy).not.toBeNull();
});
