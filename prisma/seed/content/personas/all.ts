import { buying } from './buying';
import { curious } from './curious';
import { enterprise } from './enterprise';
import { otherLanguages } from './other-languages';
import type { Persona } from './persona';
import { trouble } from './trouble';

/** Everybody who visits the demo organisation. */
export const personas: readonly Persona[] = [
  ...curious,
  ...buying,
  ...trouble,
  ...enterprise,
  ...otherLanguages,
];
