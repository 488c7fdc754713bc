import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURE_DEFINITIONS } from './definitions';
import { FIGURE_KEYS } from './figures';

describe('the words of the figures', () => {
  it('are one sentence each, with a label of their own', () => {
    const words = FIGURE_KEYS.map((key) => FIGURE_DEFINITIONS[key]);
    for (const { definition } of words) expect(definition).toMatch(/^[A-Z][^.!?]*\.$/);
    expect(new Set(words.map(({ label }) => label)).size).toBe(FIGURE_KEYS.length);
  });

  it('are in the manual, every key of them', () => {
    const manual = readFileSync(new URL('../../../docs/metrics.md', import.meta.url), 'utf8');
    expect(FIGURE_KEYS.filter((key) => !manual.includes(`\`${key}\``))).toEqual([]);
  });
});
