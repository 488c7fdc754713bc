/** A duration as people say it to each other in English: "40 seconds", "3 minutes", "2 hours". */
export function durationInWords(seconds: number): string {
  if (seconds < 60) return count(Math.max(0, Math.round(seconds)), 'second');
  if (seconds < 5_400) return count(Math.round(seconds / 60), 'minute');
  if (seconds < 129_600) return count(Math.round(seconds / 3_600), 'hour');
  return count(Math.round(seconds / 86_400), 'day');
}

const count = (amount: number, unit: string) => `${amount} ${unit}${amount === 1 ? '' : 's'}`;
