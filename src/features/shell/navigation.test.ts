import { describe, expect, it } from 'vitest';
import { isCurrent } from './navigation';

describe('the current section', () => {
  it.each([
    ['/inbox', '/inbox', true],
    ['/inbox', '/inbox/0198', true],
    ['/inbox', '/inboxes', false],
    ['/policy', '/analytics', false],
  ])('%s is current on %s: %s', (href, pathname, expected) => {
    expect(isCurrent(href, pathname)).toBe(expected);
  });
});
