import { readdirSync } from 'node:fs';
import { groupBy } from '../src/domain/metrics/group-by';
import { createLead } from '../tests/factories/lead';
import { expectClean } from './fixtures/axe';
import { expect, test } from './fixtures/test';

type Role = 'visitor' | 'manager' | 'nobody';

/** Every page of the app and who opens it; `{channel}` is the test's own. A page that is not here fails the first test. */
const PAGES: Readonly<Record<string, { readonly role: Role; readonly path: string }>> = {
  '/': { role: 'nobody', path: '/' },
  '/login': { role: 'nobody', path: '/login' },
  '/login/confirm': { role: 'nobody', path: '/login/confirm?token=none&email=jane%40example.test' },
  '/join': { role: 'nobody', path: '/join?token=none' },
  '/unsubscribe': { role: 'nobody', path: '/unsubscribe?token=none' },
  '/outbox': { role: 'nobody', path: '/outbox' },
  '/[...missing]': { role: 'nobody', path: '/no/such/page' },
  '/chat/[slug]': { role: 'visitor', path: '/chat/{channel}' },
  '/chat/[slug]/preview': { role: 'nobody', path: '/chat/{channel}/preview' },
  '/inbox': { role: 'manager', path: '/inbox' },
  '/analytics': { role: 'manager', path: '/analytics' },
  '/me': { role: 'manager', path: '/me' },
  '/wallboard': { role: 'manager', path: '/wallboard' },
  '/leads': { role: 'manager', path: '/leads' },
  '/leads/[id]': { role: 'manager', path: '/leads/{lead}' },
  '/scoring': { role: 'manager', path: '/scoring' },
  '/scoring/model': { role: 'manager', path: '/scoring/model' },
  '/quality': { role: 'manager', path: '/quality' },
  '/quality/accuracy': { role: 'manager', path: '/quality/accuracy' },
  '/quality/feedback': { role: 'manager', path: '/quality/feedback' },
  '/quality/journey': { role: 'manager', path: '/quality/journey' },
  '/quality/calibration': { role: 'manager', path: '/quality/calibration' },
  '/quality/re-asks': { role: 'manager', path: '/quality/re-asks' },
  '/policy': { role: 'manager', path: '/policy' },
  '/policy/edit': { role: 'manager', path: '/policy/edit' },
  '/training/unanswered': { role: 'manager', path: '/training/unanswered' },
  '/training/questions': { role: 'manager', path: '/training/questions' },
  '/training/voice': { role: 'manager', path: '/training/voice' },
  '/knowledge': { role: 'manager', path: '/knowledge' },
  '/training': { role: 'manager', path: '/training' },
  '/training/intents/[name]': { role: 'manager', path: '/training/intents/pricing' },
  '/team': { role: 'manager', path: '/team' },
  '/tasks': { role: 'manager', path: '/tasks' },
  '/settings/channels': { role: 'manager', path: '/settings/channels' },
  '/settings/channels/[id]': { role: 'manager', path: '/settings/channels/{channelId}' },
  '/settings/replies': { role: 'manager', path: '/settings/replies' },
  '/settings/macros': { role: 'manager', path: '/settings/macros' },
  '/settings/playbooks': { role: 'manager', path: '/settings/playbooks' },
  '/settings/tags': { role: 'manager', path: '/settings/tags' },
  '/settings/blocks': { role: 'manager', path: '/settings/blocks' },
  '/settings/alerts': { role: 'manager', path: '/settings/alerts' },
  '/settings': { role: 'manager', path: '/settings' },
  '/settings/channels/[id]/check': { role: 'manager', path: '/settings/channels/{channelId}/check' },
  '/settings/inbox': { role: 'manager', path: '/settings/inbox' },
  '/settings/assistant': { role: 'manager', path: '/settings/assistant' },
};

/** `src/app/(product)/(team)/inbox/page.tsx` is the page `/inbox`. */
function pagesOfTheApp(): string[] {
  const files = readdirSync('src/app', { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file === 'page.tsx' || file.endsWith('/page.tsx'));
  return pages.map((file) => {
    const folders = file.split('/').slice(0, -1);
    return `/${folders.filter((folder) => !folder.startsWith('(')).join('/')}`;
  });
}

test('every page of the app is checked for accessibility', () => {
  const pages = pagesOfTheApp();
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.filter((page) => !(page in PAGES))).toEqual([]);
});

/** Pages of one part of the app follow each other in one window, as for a person; what is wrong with one hides nothing of the next. */
const parts = groupBy(
  pagesOfTheApp().filter((route) => route in PAGES),
  (route) => `${PAGES[route]?.role} ${/^\/(settings|quality|training)?/.exec(route)?.[0]}`,
);
for (const [part, routes] of parts) {
  test(`as ${part}…: no accessibility problem that axe can find, light or dark`, async ({
    browser,
    chatChannel,
    manager,
    org,
  }) => {
    test.setTimeout(300_000);
    for (const route of routes) {
      const { role = 'nobody', path = route } = PAGES[route] ?? {};
      await test.step(route, async () => {
        const own = role === 'manager' ? null : await browser.newContext();
        const page = own ? await own.newPage() : manager.page;
        const leadId = path.includes('{lead}') ? await createLead(org) : '';
        await page.goto(
          path
            .replace('{channel}', chatChannel.slug)
            .replace('{channelId}', chatChannel.id)
            .replace('{lead}', leadId),
        );
        await expect(page.locator('body')).not.toBeEmpty();
        if (role === 'visitor') await expect(page.locator('[data-message-id]').first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expectClean(page, undefined, route);
        await own?.close();
      });
    }
  });
}
