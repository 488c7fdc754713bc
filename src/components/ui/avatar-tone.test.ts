import { describe, expect, it } from 'vitest';
import { avatarTone, initials } from './avatar-tone';

describe('initials', () => {
  it.each([
    ['Maya Chen', 'MC'],
    ['liam', 'L'],
    ['Ana Maria de Souza', 'AS'],
    ['  Élodie   Durand ', 'ÉD'],
    ['😀 Smile', '😀S'],
    ['', '?'],
  ])('of %j are %j', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});

describe('the colour of an avatar', () => {
  it('is the same for the same name', () => {
    expect(avatarTone('Maya Chen')).toBe(avatarTone('Maya Chen'));
  });

  it('differs between most names', () => {
    const names = ['Maya Chen', 'Liam Okafor', 'Ada', 'Grace', 'Edsger', 'Barbara', 'Donald', 'Tony'];
    expect(new Set(names.map(avatarTone)).size).toBeGreaterThanOrEqual(3);
  });
});
