/**
 * A wait in words of the language: whole minutes up to an hour, then hours. Rounded up, because a wait that turns out
 * longer than promised is worse than a shorter one.
 *
 * @param seconds at least 60
 */
export function durationWords(seconds: number, language: string): string {
  const minutes = Math.ceil(seconds / 60);
  const [amount, unit] = minutes < 60 ? [minutes, 'minute'] : [Math.ceil(minutes / 30) / 2, 'hour'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
