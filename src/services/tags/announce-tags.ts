import { inboxChannel } from '../../contracts/realtime/channels';
import { inboxEvents } from '../../contracts/realtime/events';
import { makeEvent } from '../emit';
import type { Work } from '../work';

/** Tells open inboxes that a tag is called otherwise or is gone: a word for all rows at once. */
export function announceTags(work: Work): void {
  work.events.push(makeEvent(inboxEvents, inboxChannel(work.orgId), 'tags.changed', {}));
}
