import { createMember, PASSWORD } from '../tests/factories/member';
import { expect, test } from './fixtures/test';

test('signing in with a password leads to the inbox, signing out closes it', async ({ page, org }) => {
  const { email } = await createMember(org, { name: 'Maya Chen' });
  await page.goto('/inbox');
  await expect(page).toHaveURL(/\/login/);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible();

  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(/\/inbox/);
  await expect(page.getByRole('heading', { name: 'Inbox', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Account of Maya Chen' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/login/);
  await page.goto('/inbox');
  await expect(page).toHaveURL(/\/login/);
});
