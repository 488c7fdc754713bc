import type { UnansweredGroup } from '../../../contracts/api/knowledge';

const MINUTE = 60_000;
const UNITS = [
  ['year', 365 * 24 * 60 * MINUTE],
  ['month', 30 * 24 * 60 * MINUTE],
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** "3 days ago", "yesterday", "just now". */
export function agoWords(at: Date, now: Date): string {
  const elapsed = now.getTime() - at.getTime();
  const unit = UNITS.find(([, length]) => elapsed >= length);
  if (!unit) return 'just now';
  const [name, length] = unit;
  // "Last last month" nobody says.
  const numeric = name === 'month' || name === 'year' ? 'always' : 'auto';
  return new Intl.RelativeTimeFormat('en-GB', { numeric }).format(-Math.floor(elapsed / length), name);
}

export function timesWords(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en-GB')} times`;
}

const HANDLED: Readonly<Record<NonNullable<UnansweredGroup['handledBefore']>['verdict'], string>> = {
  answered: 'Answered',
  example: 'Taught as an example',
  person: 'Marked for a person',
  ignored: 'Ignored',
};

/** "Answered 12 days ago, asked again since": why a handled group is back. */
export function handledWords(before: NonNullable<UnansweredGroup['handledBefore']>, now: Date): string {
  return `${HANDLED[before.verdict]} ${agoWords(new Date(before.at), now)}, asked again since`;
}

/** What an article about the group could be called: the question without its greeting and mark. */
export function titleFor(typical: string): string {
  const title = typical.replace(/[?؟!.\s]+$/u, '').trim();
  return (title.charAt(0).toUpperCase() + title.slice(1)).slice(0, 200);
}
