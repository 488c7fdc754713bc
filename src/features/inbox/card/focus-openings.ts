import { OPENINGS_ID } from './openings';

/** Puts the keyboard on the ways to begin; then a number picks one. */
export function focusOpenings(): boolean {
  const first = document.getElementById(OPENINGS_ID)?.querySelector('button');
  first?.focus();
  first?.scrollIntoView({ block: 'nearest' });
  return first !== undefined && first !== null;
}
