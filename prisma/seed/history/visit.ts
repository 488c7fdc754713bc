import type { Lines } from '../content/personas/persona';
import type { Talk } from './talk';

/** How an engaged episode is going to end. */
export type Ending =
  | 'resolve'
  | 'vanish'
  | 'fall_silent'
  | 'left_unanswered'
  | 'return'
  | 'to_team'
  | 'to_member'
  | 'snooze';

/** One visit: a script that a visitor follows in a conversation. */
export interface Visit {
  readonly talk: Talk;
  readonly script: readonly Lines[];
  step: number;
  /** Answers of the visitor to a person so far. */
  exchange: number;
  ending: Ending | null;
  /** Does not expire before the page is closed: replaced by whatever happens next. */
  ticket: number;
  isOver: boolean;
  hasWaited: boolean;
}

const visits = new WeakMap<Talk, Visit>();

export function beginVisit(talk: Talk, script: readonly Lines[]): Visit {
  const visit: Visit = {
    talk,
    script,
    step: 0,
    exchange: 0,
    ending: null,
    ticket: 0,
    isOver: false,
    hasWaited: false,
  };
  visits.set(talk, visit);
  return visit;
}

/** The visit that is, or was last, in a conversation. */
export function visitOf(talk: Talk): Visit {
  const visit = visits.get(talk);
  if (!visit) throw new Error(`nobody has visited conversation ${talk.id}`);
  return visit;
}

/** The visitor's next step, unless something else happens first. */
export function next(visit: Visit, seconds: number, action: () => void): void {
  const { world } = visit.talk;
  const ticket = world.ticket();
  visit.ticket = ticket;
  world.after(seconds, () => {
    if (visit.ticket === ticket && !visit.isOver) action();
  });
}
