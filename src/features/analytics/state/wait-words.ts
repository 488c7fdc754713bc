import type { WaitBand } from '../../../domain/metrics/wait-bands';

/** Bands of waiting as an axis says them. */
export const WAIT_WORDS: Readonly<Record<WaitBand, string>> = {
  upTo15: '≤ 15 s',
  upTo30: '≤ 30 s',
  upTo60: '≤ 1 m',
  upTo120: '≤ 2 m',
  upTo300: '≤ 5 m',
  upTo900: '≤ 15 m',
  upTo3600: '≤ 1 h',
  upTo14400: '≤ 4 h',
  longer: '> 4 h',
};
