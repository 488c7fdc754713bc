import { describe, expect, it } from 'vitest';
import { createAesSecretBox } from './aes-secret-box';

const box = createAesSecretBox('an application secret');

describe('a sealed secret', () => {
  it('opens for what it was sealed for, and reads differently each time', () => {
    const sealed = box.seal('sk-Ünïcode-1234', 'org-1');
    expect(sealed).not.toContain('1234');
    expect(box.seal('sk-Ünïcode-1234', 'org-1')).not.toBe(sealed);
    expect(box.open(sealed, 'org-1')).toBe('sk-Ünïcode-1234');
  });

  it('opens for nobody else, with no other key, and not after a change', () => {
    const sealed = box.seal('sk-1234', 'org-1');
    expect(box.open(sealed, 'org-2')).toBe(null);
    expect(createAesSecretBox('another secret').open(sealed, 'org-1')).toBe(null);
    const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');
    expect(box.open(changed, 'org-1')).toBe(null);
    expect(box.open('v1.', 'org-1')).toBe(null);
    expect(box.open('', 'org-1')).toBe(null);
  });
});
