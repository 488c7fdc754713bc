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

/** When a conversation may come back, in the reader's own zone. */
export function snoozeTimes(now: Date): readonly SnoozeTime[] {
  const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  const daysToMonday = (8 - now.getDay()) % 7 || 7;
  return [
    { id: 'hour', label: 'In an hour', until: inHours(1) },
    { id: 'three-hours', label: 'In three hours', until: inHours(3) },
    { id: 'tomorrow', label: 'Tomorrow morning', until: morningIn(1, now) },
    { id: 'monday', label: 'Next Monday', until: morningIn(daysToMonday, now) },
    { id: 'reply', label: 'When the visitor writes', until: null },
  ];
}
