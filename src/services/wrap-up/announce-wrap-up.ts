import { memberChannel } from '../../contracts/realtime/channels';
import { memberEvents } from '../../contracts/realtime/events';
import { makeEvent } from '../emit';
import type { Work } from '../work';

/** Tells every tab of a member until when they wrap up; null: they do not any more. */
export function announceWrapUp(work: Work, memberId: string, until: Date | null): void {
  const payload = { wrapUpUntil: until?.toISOString() ?? null };
  work.events.push(makeEvent(memberEvents, memberChannel(memberId), 'wrap_up.changed', payload));
}
