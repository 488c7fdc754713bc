export interface RoundedWait {
  readonly amount: number;
  readonly unit: 'minute' | 'hour';
}

/**
 * An expected wait as coarse as it is known: whole minutes, steps of five from ten minutes, whole hours from
 * fifty-five. Always up, because a wait that turns out longer than promised is worse than a shorter one.
 */
export function roundWait(seconds: number): RoundedWait {
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 10) return { amount: minutes, unit: 'minute' };
  if (minutes <= 55) return { amount: Math.ceil(minutes / 5) * 5, unit: 'minute' };
  return { amount: Math.ceil(minutes / 60), unit: 'hour' };
}
