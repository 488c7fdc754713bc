const HEX = /^#[0-9a-f]{6}$/i;
/** The design's accent in both themes. */
const OWN = '#2f4fd0';
export const OWN_DARK = '#4c69e2';

/** The bubble's fill and the mark on it. */
export interface BubbleColours {
  readonly fill: string;
  readonly mark: string;
}

/**
 * @param fill `#rrggbb`; whatever else is given, the product's own colour
 * @param mark `white` or `black`; left out, the one that can be seen better
 */
export function bubbleColours(fill: string | null | undefined, mark?: string): BubbleColours {
  if (!fill || !HEX.test(fill)) return { fill: OWN, mark: 'white' };
  return { fill, mark: mark ?? markOn(fill) };
}

/** By WCAG 2 relative luminance, where white and black contrast alike at 0.179. */
function markOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(fill.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? 'black' : 'white';
}
