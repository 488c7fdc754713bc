import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./design.css', import.meta.url), 'utf8');

function token(name: string): { light: string; dark: string } {
  const pair = new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css);
  if (pair?.[1] && pair[2]) return { light: pair[1], dark: pair[2] };
  const single = new RegExp(`--color-${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  if (!single) throw new Error(`no token ${name}`);
  return { light: single, dark: single };
}

/** Relative luminance and contrast ratio of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover', 'surface-selected'];
const textPairs: [string, string][] = [
  ...surfaces.flatMap((surface): [string, string][] => [
    ['text', surface],
    ['text-muted', surface],
    ['accent-text', surface],
  ]),
  ...['surface', 'surface-raised', 'surface-sunken', 'surface-hover'].flatMap((surface): [string, string][] =>
    ['positive', 'warning', 'danger'].map((role) => [role, surface]),
  ),
  ['text', 'surface-pressed'],
  ['text-muted', 'surface-pressed'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-accent', 'danger-solid'],
  ['on-accent', 'danger-solid-hover'],
  ...['accent-text', 'text', 'text-muted'].map((role): [string, string] => [role, 'accent-soft']),
  ...['positive', 'warning', 'danger'].flatMap((role): [string, string][] => [
    [role, `${role}-soft`],
    ['text', `${role}-soft`],
    ['text-muted', `${role}-soft`],
  ]),
];
const markPairs: [string, string][] = [
  ...['surface', 'surface-sunken', 'surface-raised'].flatMap((surface): [string, string][] => [
    ['border-strong', surface],
    ['focus', surface],
    ['accent', surface],
    ['positive-solid', surface],
    ['warning-solid', surface],
    ...[1, 2, 3, 4, 5, 6].map((index): [string, string] => [`chart-${index}`, surface]),
  ]),
];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(textPairs)('shows %s on %s with at least 4.5:1', (front, back) => {
    expect(contrast(token(front)[theme], token(back)[theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(markPairs)('draws %s on %s with at least 3:1', (front, back) => {
    expect(contrast(token(front)[theme], token(back)[theme])).toBeGreaterThanOrEqual(3);
  });
});
