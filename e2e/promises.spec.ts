import type { Page } from '@playwright/test';
import { withTenant } from '../src/db/tenant';
import { services } from '../src/server/services';
import { raiseAlert } from '../src/services/alerts/raise-alert';
import { systemContext } from '../src/services/context';
import { inTenant } from '../src/services/work';
import { createChannel } from '../tests/factories/channel';
import { createMember, type TestMember } from '../tests/factories/member';
import { createOrg, type TestOrg } from '../tests/factories/org';
import { expect, test } from './fixtures/test';
import { openChat } from './fixtures/visitor-window';

/** Open on every day but this one. */
function closedToday() {
  const open = [{ from: 9 * 60, to: 12 * 60 }];
  const week = { 1: open, 2: open, 3: open, 4: open, 5: open, 6: open, 7: open };
  const days = [0, 1].map((ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10));
  const exceptions = days.map((date) => ({ date, name: 'Closed', open: [] }));
  return { timeZone: 'UTC', alwaysOpen: false, week, exceptions };
}

async function signIn(page: Page, member: TestMember, baseURL: string | undefined) {
  const [name = '', ...value] = member.cookie.split('=');
  await page.context().addCookies([{ name, value: value.join('='), url: baseURL ?? 'http://localhost' }]);
}

/** As if the time of the reminder had come. */
const remindNow = (org: TestOrg) =>
  withTenant(services().database, org.id, ({ client }) =>
    client.task.updateMany({ data: { remindAt: new Date(Date.now() - 1_000) } }),
  );

test('out of hours a visitor chooses a call; the owner is reminded, calls, and the promise counts as kept', async ({
  browser,
  baseURL,
}) => {
  const fallbacks = ['callback', 'leave_contact', 'bot_continues'] as const;
  const org = await createOrg({ policy: { hours: closedToday(), fallbacks } });
  const channel = await createChannel(org);
  const maya = await createMember(org, { name: 'Maya Chen' });
  const boss = await createMember(org, { name: 'Noor Haddad', role: 'manager' });

  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
  const visitor = await openChat(await context.newPage(), channel.slug);
  await visitor.page.getByRole('button', { name: 'Talk to a person' }).click();
  const panel = visitor.page.getByTestId('handoff-panel');
  await expect(panel).toContainText('Choose a time and somebody will call you.');
  await expect(panel).toContainText('Asia/Tokyo');
  // Nine to twelve in UTC.
  await expect(panel.getByLabel('Time').getByRole('option')).toHaveText([
    '18:00',
    '18:30',
    '19:00',
    '19:30',
    '20:00',
    '20:30',
  ]);
  await panel.getByLabel('Time').selectOption('19:00');
  await panel.getByRole('button', { name: 'Call me then' }).click();
  await expect(panel).toContainText('Enter a phone number');
  await panel.getByLabel('Phone number').fill('+81 3 1234 5678');
  await panel.getByRole('button', { name: 'Call me then' }).click();
  await expect(panel).toContainText('We will call you');
  await expect(panel).toContainText('19:00');
  await expect(visitor.log).toContainText('at 19:00');
  await visitor.page.reload();
  await expect(panel).toContainText('We will call you');
  await panel.getByRole('button', { name: 'Choose another time' }).press('Enter');
  await panel.getByLabel('Time').selectOption('19:30');
  await panel.getByRole('button', { name: 'Call me then' }).press('Enter');
  await expect(visitor.log).toContainText('at 19:30');
  await expect(panel.getByRole('button', { name: 'Choose another time' })).toBeFocused();
  await expect(panel).toContainText('19:30');

  const team = await browser.newContext();
  const page = await team.newPage();
  await signIn(page, maya, baseURL);
  await page.goto('/tasks');
  const promises = page.getByRole('region', { name: 'Promises' });
  await expect(promises.getByRole('listitem')).toContainText(['Call a visitor']);
  await expect(promises).toContainText('+81 3 1234 5678');
  await expect(promises).toContainText('19:30 for the visitor');
  await remindNow(org);
  const bell = page.getByRole('button', { name: 'Notifications, 1 unread' }).first();
  await expect(bell).toBeVisible();
  await bell.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Promise due: Call a visitor/ }).press('Enter');
  await expect(page).toHaveURL(/\/inbox\?.*c=/);
  await expect(page.getByText('Promised:')).toBeVisible();
  await page.goto('/tasks');
  await promises.getByRole('button', { name: 'Done: Call a visitor' }).click();
  await page.getByRole('menuitem', { name: 'Called' }).click();
  await expect(promises).toContainText('Nothing is promised');
  await page.getByRole('radio', { name: 'Done' }).click();
  await expect(promises).toContainText('Kept, called');
  await expect(promises).toContainText('Replaced by another');

  await signIn(page, boss, baseURL);
  const period = `from=${new Date().toISOString()}&to=${new Date(Date.now() + 7 * 86_400_000).toISOString()}`;
  const figures = await page.request.get(`/api/v1/orgs/${org.slug}/tasks/figures?${period}`);
  expect(await figures.json()).toEqual({ kept: 1, broken: 0, open: 0, keptRate: 1 });
  await context.close();
  await team.close();
});

/** Records desktop notifications instead of showing them; the person looks at something else. */
async function elsewhere(page: Page, permission: 'default' | 'granted') {
  await page.addInitScript((initial) => {
    const shown: string[] = [];
    let asked = 0;
    class Recorded {
      static permission = initial;
      static requestPermission() {
        asked += 1;
        Recorded.permission = 'granted';
        return Promise.resolve('granted');
      }
      constructor(title: string) {
        shown.push(title);
      }
      close() {}
    }
    Object.assign(window, { Notification: Recorded, shownNotifications: shown, timesAsked: () => asked });
    document.hasFocus = () => Reflect.get(window, 'looking') === true;
  }, permission);
}

const shownIn = (page: Page) =>
  page.evaluate((): string[] => Reflect.get(window, 'shownNotifications') as string[]);
const unread = (page: Page, count: number) =>
  page.getByRole('button', { name: `Notifications, ${count} unread` }).first();

test('a desktop notification is asked for on a click, shows in one window, and not for what is in view', async ({
  org,
  agent,
  visitor,
}) => {
  const { page, member } = await agent('Maya Chen');
  const second = await page.context().newPage();
  await elsewhere(page, 'default');
  await page.goto('/tasks');
  await expect(page.getByRole('button', { name: 'Notifications' }).first()).toBeVisible();
  expect(await page.evaluate('timesAsked()')).toBe(0);
  await page.getByRole('button', { name: 'Notifications' }).first().click();
  await page.getByRole('button', { name: 'Show them on the desktop too' }).click();
  expect(await page.evaluate('timesAsked()')).toBe(1);
  await elsewhere(second, 'granted');
  await second.goto('/leads');
  await expect(second.getByRole('button', { name: 'Notifications' }).first()).toBeVisible();

  await visitor.say('Hello there');
  const conversationId = await withTenant(services().database, org.id, async ({ client }) => {
    return (await client.conversation.findFirstOrThrow()).id;
  });
  const ring = (title: string) =>
    inTenant(systemContext(services(), org.id), (work) =>
      raiseAlert(work, {
        kind: 'hot_lead',
        title,
        conversationId,
        to: { memberIds: [member.id] },
        about: title,
      }),
    );
  await ring('Grace is a hot lead');
  await expect(unread(page, 1)).toBeVisible();
  await expect(unread(second, 1)).toBeVisible();
  await expect
    .poll(async () => [...(await shownIn(page)), ...(await shownIn(second))])
    .toEqual(['Grace is a hot lead']);

  await page.goto(`/inbox?c=${conversationId}`);
  await expect(page.getByRole('log')).toContainText('Hello there');
  await page.evaluate(() => Reflect.set(window, 'looking', true));
  await page.bringToFront();
  await ring('Grace is still hot');
  await expect(unread(second, 1)).toBeVisible();
  await expect(page.getByText('Grace is still hot')).toHaveCount(0);
  const shown = [...(await shownIn(page)), ...(await shownIn(second))];
  expect(shown).not.toContain('Grace is still hot');
});
