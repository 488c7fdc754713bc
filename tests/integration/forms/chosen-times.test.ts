import { beforeAll, expect, test } from 'vitest';
import type { VisitorMessage } from '../../../src/contracts/api/message';
import { withTenant } from '../../../src/db/tenant';
import type { PolicyDocument } from '../../../src/domain/policy/types';
import { services } from '../../../src/server/services';
import { listMessages } from '../../../src/services/chat/list-messages';
import { createChannel } from '../../factories/channel';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, type TestVisitor, visitorSays } from '../../factories/visitor';
import { answerAll } from '../../support/answer-all';
import { testBrain } from '../../support/bot-talk';

const brain = testBrain();
beforeAll(() => brain.warmUp());
const ALL_DAY = [{ from: 0, to: 24 * 60 }];
const hours: PolicyDocument['hours'] = {
  timeZone: 'UTC',
  alwaysOpen: false,
  week: { 1: ALL_DAY, 2: ALL_DAY, 3: ALL_DAY, 4: ALL_DAY, 5: ALL_DAY, 6: ALL_DAY, 7: ALL_DAY },
  exceptions: [],
};
const calling = () =>
  createOrg({ policy: { hours, triggers: [], fallbacks: ['callback', 'bot_continues'] } });

async function asksForDemo(
  org: TestOrg,
  before?: string,
): Promise<{ visitor: TestVisitor; form: VisitorMessage }> {
  const visitor = await startVisitor(await createChannel(org));
  if (before) await says(visitor, before);
  await says(visitor, 'Can I see a demo of your product?');
  return { visitor, form: await latestForm(visitor) };
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
const tasksOf = (org: TestOrg) =>
  withTenant(services().database, org.id, ({ client }) =>
    client.task.findMany({
      where: { cancelledAt: null },
      select: { kind: true, startsAt: true, contact: true },
    }),
  );
/** As the form writes a time, and as people do. */
const inForm = (at: Date) =>
  new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    at,
  ) +
  `, ${new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(at)}`;
const inWords = (at: Date) =>
  `${new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(at)} at ${at.toISOString().slice(11, 16)} would be fine`;
const optionOf = ({ form }: VisitorMessage, at: number) => new Date(form?.options.at(at) ?? '');

test('who asks for a demo is shown times; form and free words lead to the same promise', async () => {
  for (const wording of [inForm, inWords]) {
    const org = await calling();
    const { visitor, form } = await asksForDemo(org, 'I am Jane, jane@northwind.io');
    expect(form.form).toMatchObject({ kind: 'slot', field: null, answeredBy: null });
    // Six of the last day's, spread over it.
    const lastDay = optionOf(form, -1).toISOString().slice(0, 10);
    expect(form.form?.options.filter((option) => option.startsWith(lastDay))).toHaveLength(6);
    const startsAt = optionOf(form, -3);
    const chosen = await says(visitor, wording(startsAt));
    expect(await tasksOf(org)).toEqual([
      { kind: 'callback', startsAt, contact: { name: 'Jane', email: 'jane@northwind.io' } },
    ]);
    expect((await messagesOf(visitor)).find(({ id }) => id === form.id)?.form?.answeredBy).toBe(chosen);
  }
});

test('who cannot be reached yet is asked for an address, and the time is kept meanwhile', async () => {
  const org = await calling();
  const { visitor, form } = await asksForDemo(org);
  const startsAt = optionOf(form, 2);
  await says(visitor, inForm(startsAt));
  expect(await tasksOf(org)).toEqual([]);
  expect((await latestForm(visitor)).form).toMatchObject({ kind: 'email', answeredBy: null });
  await says(visitor, 'jane@northwind');
  expect(await tasksOf(org)).toEqual([]);
  await says(visitor, 'jane@northwind.io');
  expect(await tasksOf(org)).toMatchObject([{ startsAt, contact: { email: 'jane@northwind.io' } }]);
});

test('half an answer is asked about with the times that are meant', async () => {
  const { visitor, form } = await asksForDemo(await calling());
  const day = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
  const wanted = day.format(optionOf(form, -1));
  await says(visitor, `${wanted} is best`);
  const narrowed = await latestForm(visitor);
  expect(narrowed.id).not.toBe(form.id);
  expect(new Set(narrowed.form?.options.map((option) => day.format(new Date(option))))).toEqual(
    new Set([wanted]),
  );
});

test('a time that others took meanwhile is said so, and others are shown', async () => {
  const org = await calling();
  const [first, second] = [
    await asksForDemo(org, 'jane@northwind.io'),
    await asksForDemo(org, 'joe@globex.com'),
  ];
  const startsAt = optionOf(first.form, 0);
  await withTenant(services().database, org.id, ({ client }) =>
    client.org.update({ where: { id: org.id }, data: { settings: { promises: { callbacksPerSlot: 1 } } } }),
  );
  await says(first.visitor, inForm(startsAt));
  await says(second.visitor, inForm(startsAt));
  expect((await tasksOf(org)).map((task) => task.startsAt)).toEqual([startsAt]);
  const other = await latestForm(second.visitor);
  expect(other.id).not.toBe(second.form.id);
  expect(other.form?.options).not.toContain(startsAt.toISOString());
});

test('whoever writes about something else is answered as always', async () => {
  const org = await calling();
  const { visitor, form } = await asksForDemo(org);
  await says(visitor, 'Thank you!');
  expect((await messagesOf(visitor)).find(({ id }) => id === form.id)?.form?.answeredBy).toBeNull();
  expect(await tasksOf(org)).toEqual([]);
});

test('where calls are not promised nobody is shown times', async () => {
  const org = await createOrg({ policy: { hours, triggers: [], fallbacks: ['bot_continues'] } });
  const visitor = await startVisitor(await createChannel(org));
  await says(visitor, 'Can I see a demo of your product?');
  expect((await messagesOf(visitor)).every(({ form }) => form?.kind !== 'slot')).toBe(true);
});
