import { expect, test, vi } from 'vitest';
import { magicLinkProvider, offersMagicLink } from './magic-link';

const settings = vi.hoisted(() => ({ current: {} as { SMTP_URL?: string; NEXTAUTH_URL?: string } }));
vi.mock('../env', () => ({ env: () => settings.current }));

test('links are offered where they stay on this machine, or lead to a configured address', () => {
  const offered = (current: typeof settings.current) => {
    settings.current = current;
    return offersMagicLink();
  };
  expect(offered({})).toBe(true);
  expect(offered({ SMTP_URL: 'smtp://mail', NEXTAUTH_URL: 'https://chat.example.com' })).toBe(true);
  expect(offered({ SMTP_URL: 'smtp://mail' })).toBe(false);
});

test('one address is taken, and only as one', () => {
  const { normalizeIdentifier } = magicLinkProvider();
  expect(normalizeIdentifier?.(' Maya@Acme.Test ')).toBe('maya@acme.test');
  for (const given of [
    'a@acme.test,b@acme.test',
    'a@acme.test\nbcc: b@acme.test',
    '<a@acme.test>',
    'a',
    '',
  ]) {
    expect(() => normalizeIdentifier?.(given)).toThrow();
  }
});
