import type { HandoffAccuracyReport } from '../../../contracts/api/quality-reviews';
import { percent } from '../../shared/text/percent';

export type Estimate = HandoffAccuracyReport['accuracy']['precision'];

/** "78%", or a dash where nothing can be said. */
export function estimateValue({ value }: Estimate): string {
  return value === null ? '–' : percent(value);
}

/** "61–90% from 24 judged, a small sample". */
export function estimateDoubt({ interval, judged, smallSample }: Estimate): string {
  const range = interval ? `${Math.round(interval.low * 100)}–${percent(interval.high)}, ` : '';
  return `${range}${judged} judged${smallSample ? ', a small sample' : ''}`;
}

/** How agreement beyond chance is read (Landis & Koch 1977). */
export function agreementWords(kappa: number): string {
  if (kappa < 0.2) return 'slight';
  if (kappa < 0.4) return 'fair';
  if (kappa < 0.6) return 'moderate';
  return kappa < 0.8 ? 'substantial' : 'almost perfect';
}
