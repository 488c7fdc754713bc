import { ARABIC_NON_REQUESTS, ARABIC_REQUESTS } from './arabic';
import { ENGLISH_NON_REQUESTS } from './english-non-requests';
import { ENGLISH_REQUESTS } from './english-requests';
import { FRENCH_NON_REQUESTS, FRENCH_REQUESTS } from './french';
import { GERMAN_NON_REQUESTS, GERMAN_REQUESTS } from './german';
import { PORTUGUESE_NON_REQUESTS, PORTUGUESE_REQUESTS } from './portuguese';
import { SPANISH_NON_REQUESTS, SPANISH_REQUESTS } from './spanish';

/** Messages that ask for a person. */
export const HUMAN_REQUESTS: readonly string[] = [
  ...ENGLISH_REQUESTS,
  ...GERMAN_REQUESTS,
  ...SPANISH_REQUESTS,
  ...FRENCH_REQUESTS,
  ...PORTUGUESE_REQUESTS,
  ...ARABIC_REQUESTS,
];

/** Messages that come close and do not ask for one. */
export const HUMAN_NON_REQUESTS: readonly string[] = [
  ...ENGLISH_NON_REQUESTS,
  ...GERMAN_NON_REQUESTS,
  ...SPANISH_NON_REQUESTS,
  ...FRENCH_NON_REQUESTS,
  ...PORTUGUESE_NON_REQUESTS,
  ...ARABIC_NON_REQUESTS,
];
