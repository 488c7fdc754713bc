import type { BrowserContextOptions, Page } from '@playwright/test';
import { withTenant } from '../src/db/tenant';
import type { ChatLanguage } from '../src/features/chat/language/languages';
import { loadDictionary } from '../src/features/chat/language/load-dictionary';
import { phrase } from '../src/features/chat/language/phrase';
import { waitWords } from '../src/features/chat/language/wait-words';
import { services } from '../src/server/services';
import { acceptHandoff } from '../src/services/handoffs/accept-handoff';
import { setPresence } from '../src/services/members/set-presence';
import { queuePlace } from '../src/services/routing/queue-place';
import { createChannel } from '../tests/factories/channel';
import { openHandoffFor } from '../tests/factories/handoff';
import { createMember } from '../tests/factories/member';
import { createOrg, type TestOrg } from '../tests/factories/org';
import { createTeam } from '../tests/factories/team';
import { startVisitor } from '../tests/factories/visitor';
import { problems } from './fixtures/axe';
import { type HandoffStage, setHandoffStage } from './fixtures/handoff-stage';
import { storedHandoff } from './fixtures/stored';
import { expect, test } from './fixtures/test';
import { openChat } from './fixtures/visitor-window';

const ORG_NAME = 'Northwind Tools';

/** Nine to twelve in UTC, on every day but the two that come. */
function closedForNow() {
  const open = [{ from: 9 * 60, to: 12 * 60 }];
  const week = { 1: open, 2: open, 3: open, 4: open, 5: open, 6: open, 7: open };
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  const exceptions = [0, 1].map((ahead) => ({ date: day(ahead), name: 'Holiday', open: [] }));
  return {
    hours: { timeZone: 'UTC', alwaysOpen: false, week, exceptions },
    backAt: new Date(`${day(2)}T09:00:00Z`),
  };
}

/** Looks at one state after another in one window of a visitor. */
function lookAt(page: Page, name: string, language: ChatLanguage, isChecked: boolean) {
  const panel = page.getByTestId('handoff-panel');
  return {
    panel,
    /** The state with its title, said once, without a fault for axe, and the same after a reload. */
    async sees(state: string, title: string | null, { reloads = true, keep = state } = {}) {
      const shows = async () => {
        await expect(panel).toHaveAttribute('data-state', state);
        if (title !== null) await expect(panel.getByRole('status').first()).toContainText(title);
      };
      await shows();
      await page.screenshot({ path: test.info().outputPath(`${name}-${language}-${keep}.png`) });
      if (isChecked) expect(await problems(page), state).toEqual([]);
      if (!reloads) return;
      await page.reload();
      await shows();
    },
  };
}

interface Walk {
  readonly name: string;
  readonly language: ChatLanguage;
  readonly options: BrowserContextOptions;
  readonly isChecked: boolean;
}

const desktop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const walks: readonly Walk[] = [
  { name: 'desktop', language: 'en', options: { ...desktop, locale: 'en-GB' }, isChecked: true },
  {
    name: 'desktop-dark',
    language: 'ar',
    options: { ...desktop, locale: 'ar-EG', colorScheme: 'dark' },
    isChecked: true,
  },
  { name: 'phone', language: 'de', options: { ...phone, locale: 'de-DE' }, isChecked: false },
];

for (const { name, language, options, isChecked } of walks) {
  test(`every state of a handoff is told in ${language} (${name}), and a reload tells it again`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(300_000);
    const dictionary = await loadDictionary(language);
    const t = (key: keyof typeof dictionary, values = {}) => phrase(dictionary[key], values);
    const org = await createOrg({ name: ORG_NAME });
    const team = await createTeam(org, { name: 'Sales' });
    const channel = await createChannel(org, { team });
    const stage: HandoffStage = await setHandoffStage(org, team);
    const { maya, liam } = stage;
    const context = await browser.newContext({
      ...options,
      ...(baseURL ? { baseURL } : {}),
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const visitor = await openChat(page, channel.slug);
    const { panel, sees } = lookAt(page, name, language, isChecked);
    const ask = () => page.getByRole('button', { name: t('talkToPerson') }).click();
    const press = (label: string) => panel.getByRole('button', { name: label, exact: true }).click();
    const bot = (await page.locator('h1').textContent())?.split(' · ')[0] ?? '';

    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/chat/handoff', async (route) => {
      await held;
      await route.continue();
    });
    await ask();
    await sees('asked', t('asking'), { reloads: false });
    release();
    await sees('queued', t('queuedTitle'));
    await expect(panel).toContainText(t('queueNext'));

    await stage.waited(125);
    await stage.due('still_waiting');
    await sees('still_waiting', t('stillWaitingTitle'));
    await expect(panel.getByRole('button', { name: t('contactTab') })).toBeVisible();
    await press(t('callbackTab'));
    await expect(panel.getByLabel(t('callbackDay'))).toBeVisible();
    await press(t('keepWaiting'));
    await sees('queued', t('queuedTitle'), { keep: 'kept_waiting' });
    await stage.waited(120);
    await stage.due('still_waiting');
    await expect(panel).toHaveAttribute('data-state', 'still_waiting');

    await stage.accept(maya);
    await sees('joined', t('joinedTitle', { name: 'Maya Chen' }));
    await expect(panel).toContainText(`Sales · ${ORG_NAME}`);
    // Typing is told as it happens and kept nowhere: whoever types tells it again and again.
    await expect(async () => {
      await stage.types(maya);
      await expect(page.getByText(t('typing', { name: 'Maya Chen' }))).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await stage.says(maya, 'Hello, how can I help?');
    await sees('engaged', null);

    await stage.lastHeard(maya, 70);
    await visitor.say('Are you still there?');
    await sees('dropped', t('droppedTitle', { name: 'Maya Chen' }));
    await stage.lastHeard(maya, -3_600);
    await stage.accept(liam);
    await sees('joined', t('joinedTitle', { name: 'Liam Novak' }), { keep: 'joined_after' });
    await expect(panel).toContainText(t('joinedFor', { name: 'Liam Novak', former: 'Maya Chen' }));

    await stage.says(liam, 'Hello, I go on from here.');
    await stage.transfer(liam, maya);
    await sees('transferred', t('transferredTitle'));
    await expect(panel).toContainText(t('transferredBy', { name: 'Liam Novak' }));
    await stage.accept(maya);
    await stage.handBack(maya);
    await sees('returned', t('returnedTitle', { bot }));

    await ask();
    await expect(panel).toHaveAttribute('data-state', 'queued');
    await press(t('neverMind'));
    await sees('cancelled', t('cancelledTitle'));

    await ask();
    await expect(panel).toHaveAttribute('data-state', 'queued');
    await stage.due('max_wait');
    await sees('nobody', t('nobodyTitle'));
    await panel.getByLabel(t('contactAny')).fill('grace@example.test');
    await press(t('send'));
    await sees('promised', t('promiseWriteTitle'));

    await ask();
    await expect(panel).toHaveAttribute('data-state', 'queued');
    await stage.accept(maya);
    await stage.says(maya, 'It is in your mail.');
    await stage.resolve(maya);
    await sees('resolved', t('resolvedTitle', { name: 'Maya Chen' }));
    await panel.getByRole('button', { name: new RegExp(`^4 – ${t('csat4')}`) }).click();
    await expect(panel.getByText(t('csatThanks'))).toBeVisible();
    await expect(panel.getByLabel(t('csatComment'))).toBeVisible();
    await sees('resolved', t('resolvedTitle', { name: 'Maya Chen' }), { keep: 'rated' });
    await expect(panel.getByText(t('csatThanks'))).toBeVisible();
    await press(t('dismiss'));
    await sees('closed', t('closedTitle'));

    await visitor.ask('ok');
    await sees('reopened', t('reopenedTitle'));
    await visitor.ask('ok');
    await expect(panel).toHaveAttribute('data-state', 'bot');

    const { hours, backAt } = closedForNow();
    const closed = await createOrg({ name: ORG_NAME, policy: { hours } });
    await openChat(page, (await createChannel(closed)).slug);
    await ask();
    const day = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
      weekday: 'long',
      timeZone: 'Europe/Berlin',
    }).format(backAt);
    await sees('out_of_hours', t('outOfHoursTitle'));
    await expect(panel).toContainText(day);
    await expect(panel).toContainText('Europe/Berlin');
    await expect(panel).toContainText(/\b1[01]:00/);
    await context.close();
  });
}

test('place and expected wait are the server’s own, and change while the visitor looks', async ({
  visitor,
  org,
  chatChannel,
}) => {
  await serveBefore(org);
  const ahead = await openHandoffFor(await startVisitor(chatChannel));
  const panel = visitor.page.getByTestId('handoff-panel');
  await visitor.page.getByRole('button', { name: 'Talk to a person' }).click();
  await expect(panel).toHaveAttribute('data-state', 'queued');
  const own = await storedHandoff(org);
  const dictionary = await loadDictionary('en');
  const text = {
    language: 'en',
    t: (key: keyof typeof dictionary, values = {}) => phrase(dictionary[key], values),
  } as const;
  /** What is stored in the queue, in words; the panel must say exactly these. */
  const agrees = async () => {
    const place = await withTenant(services().database, org.id, (tenant) => queuePlace(tenant, own.id));
    const words = waitWords(text, { position: place.position, seconds: place.estimatedWaitSeconds });
    await expect(panel.getByRole('status').locator('p')).toHaveText(['Finding a person for you', ...words]);
    return words;
  };
  expect(await agrees()).toEqual(['You are number 2 in line.', 'We cannot say how long it will take.']);

  const maya = await createMember(org, { name: 'Maya Chen', capacity: 1, online: false });
  await setPresence(maya.ctx, { status: 'online' });
  // One place, free: it goes to whoever is ahead, for ten minutes on average, and nine more in one case of five.
  expect(await agrees()).toEqual(['You are number 2 in line.', 'Expected wait: about 20 minutes.']);
  const liam = await createMember(org, { name: 'Liam Novak', capacity: 1, online: false });
  await setPresence(liam.ctx, { status: 'online' });
  expect(await agrees()).toEqual(['You are number 2 in line.', 'Expected wait: about 1 minute.']);
  await acceptHandoff(maya.ctx, { handoffId: ahead.id, overrideCapacity: false });
  expect(await agrees()).toEqual(['You are next in line.', 'Expected wait: about 1 minute.']);
});

/** Another agent, gone since, has served visitors for ten minutes each and answered them after a minute. */
async function serveBefore(org: TestOrg): Promise<void> {
  const before = await createMember(org, { name: 'Noor Haddad' });
  const channel = await createChannel(org);
  const past = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  for (const _ of [1, 2]) {
    const { id } = await openHandoffFor(await startVisitor(channel));
    await acceptHandoff(before.ctx, { handoffId: id, overrideCapacity: false });
    await withTenant(services().database, org.id, async ({ client }) => {
      const times = { requestedAt: past(61), acceptedAt: past(60), engagedAt: past(59), endedAt: past(50) };
      const data = { ...times, status: 'resolved', outcome: 'answered', endedBy: 'agent' };
      await client.handoff.update({ where: { id }, data });
      await client.timer.deleteMany({ where: { handoffId: id } });
    });
  }
  await setPresence(before.ctx, { status: 'offline' });
}
