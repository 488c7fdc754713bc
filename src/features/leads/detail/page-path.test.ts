import { expect, test } from 'vitest';
import { pagePath } from './page-path';

test('a page is named by what tells it apart from others of its site', () => {
  const urls = ['https://acme.test/pricing?plan=growth', 'https://acme.test/', 'no address'];
  expect(urls.map(pagePath)).toEqual(['/pricing?plan=growth', 'acme.test', 'no address']);
});
