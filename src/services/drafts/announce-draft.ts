import type { Draft } from '../../contracts/api/drafts';
import { memberChannel } from '../../contracts/realtime/channels';
import { memberEvents } from '../../contracts/realtime/events';
import type { DraftPlace } from '../../db/repositories/drafts';
import { makeEvent } from '../emit';
import type { Work } from '../work';

/** Tells the member's other devices, and nobody else. */
export function announceDraft(work: Work, place: DraftPlace, draft: Draft | null): void {
  const { conversationId, memberId } = place;
  const payload = { conversationId, private: place.private, draft };
  work.events.push(makeEvent(memberEvents, memberChannel(memberId), 'draft.changed', payload));
}
