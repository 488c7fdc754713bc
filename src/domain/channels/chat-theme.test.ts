import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatTheme, colourProblem, SURFACES, TEXTS_ON } from './chat-theme';
import { contrastRatio } from './contrast';

const css = readFileSync(new URL('../../app/design.css', import.meta.url), 'utf8');
const token = (name: string, theme: 'light' | 'dark') =>
  new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css)?.[
    theme === 'light' ? 1 : 2
  ] ?? '';

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

describe('the theme of a chat', () => {
  it('stands on the surfaces of the design system', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const [name, value] of Object.entries(SURFACES[theme])) expect(token(name, theme)).toBe(value);
    }
  });

  it('is the design’s own without a colour', () => {
    expect(
      chatTheme({ accent: null, onAccent: 'white', accentDark: '#123456', onAccentDark: 'white' }),
    ).toBeNull();
  });

  it('keeps the brand colour where words stand on it, and darkens it where words are in it', () => {
    const theme = chatTheme({
      accent: '#ffd400',
      onAccent: 'black',
      accentDark: null,
      onAccentDark: 'white',
    });
    expect(theme?.light).toEqual({
      accent: '#ffd400',
      'accent-hover': '#ffd91f',
      'accent-text': '#806a00',
      'accent-soft': '#fffbe6',
      'on-accent': '#000000',
      focus: '#806a00',
    });
    expect(theme?.dark.accent).toBe('#ffd400');
    expect(theme?.dark['accent-text']).toBe('#ffd400');
  });

  it('can be read in every colour that is accepted, in both themes', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom('white', 'black'), (accent, on) => {
        fc.pre(colourProblem(accent, on) === null);
        const theme = chatTheme({ accent, onAccent: on, accentDark: null, onAccentDark: on });
        for (const name of ['light', 'dark'] as const) {
          const roles = theme?.[name];
          if (!roles) throw new Error('no theme');
          const passes = (front: string, back: string) =>
            expect(contrastRatio(front, back)).toBeGreaterThanOrEqual(4.5);
          passes(roles['on-accent'], roles.accent);
          passes(roles['on-accent'], roles['accent-hover']);
          for (const surface of Object.values(SURFACES[name])) passes(roles['accent-text'], surface);
          for (const words of [roles['accent-text'], token('text', name), token('text-muted', name)]) {
            passes(words, roles['accent-soft']);
          }
        }
      }),
      { seed: 5, numRuns: 400 },
    );
  });
});

describe('a colour that text cannot be read on', () => {
  it('is refused with its ratio, the nearest one that passes and the other text', () => {
    const problem = colourProblem('#ff7a00', 'white');
    expect(problem).toEqual({
      ratio: expect.closeTo(2.613, 3),
      nearest: '#bd5a00',
      otherText: 'black',
      otherRatio: expect.closeTo(8.036, 3),
    });
  });

  it('passes with one of the two texts, whatever colour it is', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const problem = colourProblem(accent, 'white');
        if (problem === null) return;
        expect(contrastRatio(accent, TEXTS_ON.black)).toBeGreaterThanOrEqual(4.5);
        expect(colourProblem(problem.nearest, 'white')).toBeNull();
      }),
      { seed: 5, numRuns: 400 },
    );
  });
});
