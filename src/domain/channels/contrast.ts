/** Contrast of colours as WCAG 2.2 defines it. Colours are written `#rrggbb`. */

/** What WCAG 2.2 AA asks of text of ordinary size. */
export const TEXT_CONTRAST = 4.5;

/**
 * Relative luminance, 0 for black to 1 for white.
 * Formula: WCAG 2.2, "relative luminance" (sRGB, threshold 0.04045).
 */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21, in either order. Formula: WCAG 2.2, "contrast ratio". */
export function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A ratio as people read it: `4.4:1`. Cut, never rounded up, so that what fails never reads like what passes. */
export function ratioInWords(ratio: number): string {
  return `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;
}

/** So much of a second colour in the first one, mixed in sRGB. @param share 0 to 1 */
export function mix(colour: string, second: string, share: number): string {
  const other = channels(second);
  const mixed = channels(colour).map((value, index) =>
    Math.round(value + ((other[index] ?? 0) - value) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}

/**
 * The colour nearest to this one that has the contrast against all of the others: as little as possible of `towards`
 * is mixed in, which keeps the hue.
 * @param towards black or white: where the contrast grows
 */
export function nearestPassing(
  colour: string,
  against: readonly string[],
  towards: '#000000' | '#ffffff',
  ratio: number = TEXT_CONTRAST,
): string {
  const passes = (candidate: string) => against.every((other) => contrastRatio(candidate, other) >= ratio);
  for (let step = 0; step < 255; step++) {
    const candidate = mix(colour, towards, step / 255);
    if (passes(candidate)) return candidate;
  }
  return towards;
}

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
