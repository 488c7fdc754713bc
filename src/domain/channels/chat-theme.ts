import { contrastRatio, mix, nearestPassing, TEXT_CONTRAST } from './contrast';

/** What may be written on a brand colour. Of pure white and pure black one always reaches 4.5:1. */
export const TEXTS_ON = { white: '#ffffff', black: '#000000' } as const;
export type TextOn = keyof typeof TEXTS_ON;

/** The colours that a channel chose; null: the design's own. */
export interface BrandColours {
  readonly accent: string | null;
  readonly onAccent: TextOn;
  /** For the dark theme; null: the same as in the light one. */
  readonly accentDark: string | null;
  readonly onAccentDark: TextOn;
}

/** The roles of the design system that follow from a brand colour. */
export interface AccentRoles {
  readonly accent: string;
  readonly 'accent-hover': string;
  readonly 'accent-text': string;
  readonly 'accent-soft': string;
  readonly 'on-accent': string;
  readonly focus: string;
}

export interface ChatTheme {
  readonly light: AccentRoles;
  readonly dark: AccentRoles;
}

/** The surfaces of both themes that words in the brand colour stand on; a test compares them with design.css. */
export const SURFACES = {
  light: {
    surface: '#ffffff',
    'surface-raised': '#ffffff',
    'surface-sunken': '#f7f6f3',
    'surface-hover': '#f0eeea',
  },
  dark: {
    surface: '#191816',
    'surface-raised': '#232120',
    'surface-sunken': '#121110',
    'surface-hover': '#2d2a28',
  },
} as const;

const HOVER_SHARE = 0.12;
const SOFT_SHARE = { light: 0.1, dark: 0.14 } as const;

/**
 * The theme of a chat from its brand colours; null when it has none of its own. What is written in the colour, rather
 * than on it, is darkened or lightened until it can be read on every surface.
 */
export function chatTheme(colours: BrandColours): ChatTheme | null {
  const { accent, onAccent } = colours;
  if (accent === null) return null;
  const dark =
    colours.accentDark === null
      ? { accent, onAccent }
      : { accent: colours.accentDark, onAccent: colours.onAccentDark };
  return { light: rolesOf(accent, onAccent, 'light'), dark: rolesOf(dark.accent, dark.onAccent, 'dark') };
}

function rolesOf(accent: string, on: TextOn, theme: keyof typeof SURFACES): AccentRoles {
  const soft = mix(SURFACES[theme].surface, accent, SOFT_SHARE[theme]);
  const words = nearestPassing(
    accent,
    [...Object.values(SURFACES[theme]), soft],
    theme === 'light' ? '#000000' : '#ffffff',
  );
  return {
    accent,
    // Away from the text on it, so that its contrast only grows.
    'accent-hover': mix(accent, on === 'white' ? '#000000' : '#ffffff', HOVER_SHARE),
    'accent-text': words,
    'accent-soft': soft,
    'on-accent': TEXTS_ON[on],
    focus: words,
  };
}

/** Why a colour is refused: text on it would not reach 4.5:1, and what to use instead. */
export interface ColourProblem {
  readonly ratio: number;
  /** The nearest colour on which this text passes. */
  readonly nearest: string;
  /** The other text, which passes on the colour as it is. */
  readonly otherText: TextOn;
  readonly otherRatio: number;
}

/** @returns null when the text can be read on the colour */
export function colourProblem(accent: string, on: TextOn): ColourProblem | null {
  const ratio = contrastRatio(accent, TEXTS_ON[on]);
  if (ratio >= TEXT_CONTRAST) return null;
  const otherText = on === 'white' ? 'black' : 'white';
  return {
    ratio,
    nearest: nearestPassing(accent, [TEXTS_ON[on]], on === 'white' ? '#000000' : '#ffffff'),
    otherText,
    otherRatio: contrastRatio(accent, TEXTS_ON[otherText]),
  };
}
