export interface SnoozeTime {
  readonly id: 'hour' | 'three-hours' | 'tomorrow' | 'monday' | 'reply';
  readonly label: string;
  /** null: until the visitor writes. */
  readonly until: Date | null;
}

const MORNING = 9;

function morningIn(days: number, now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, MORNING);
}

/** When a conversation may come back, in the reader's own zone; no moment is offered under two names. */
export function snoozeTimes(now: Date): readonly SnoozeTime[] {
  const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  const daysToMonday = (8 - now.getDay()) % 7 || 7;
  // On a Sunday tomorrow is Monday: then the Monday after.
  const toMonday = daysToMonday === 1 ? 8 : daysToMonday;
  return [
    { id: 'hour', label: 'In an hour', until: inHours(1) },
    { id: 'three-hours', label: 'In three hours', until: inHours(3) },
    { id: 'tomorrow', label: 'Tomorrow morning', until: morningIn(1, now) },
    {
      id: 'monday',
      label: toMonday === 8 ? 'Monday in a week' : 'Next Monday',
      until: morningIn(toMonday, now),
    },
    { id: 'reply', label: 'When the visitor writes', until: null },
  ];
}

/** A day and a time as a form field gives them, "2026-03-05T14:30" in the reader's own zone; null unless to come. */
export function chosenTime(value: string, now: Date): Date | null {
  const at = new Date(value);
  return Number.isNaN(at.getTime()) || at <= now ? null : at;
}
