import { expect, it } from 'vitest';
import { badgedIcon } from './use-favicon-badge';

it('the icon carries the number, and no more than it has room for', () => {
  expect(decodeURIComponent(badgedIcon(3))).toContain('>3</text>');
  expect(decodeURIComponent(badgedIcon(12))).toContain('>9+</text>');
  expect(badgedIcon(3)).toMatch(/^data:image\/svg\+xml,/);
});
