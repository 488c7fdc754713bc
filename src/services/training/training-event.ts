import type { TRAINING_STATUSES } from '../../contracts/api/intent-versions';
import { trainingChannel } from '../../contracts/realtime/channels';
import { trainingEvents } from '../../contracts/realtime/events';
import { makeEvent } from '../emit';
import type { OutgoingEvent } from '../ports/realtime';

/** Tells the managers who watch that a training has moved. */
export function trainingMoved(
  orgId: string,
  moved: {
    readonly version: number;
    readonly status: (typeof TRAINING_STATUSES)[number];
    readonly progress: number;
  },
): OutgoingEvent {
  return makeEvent(trainingEvents, trainingChannel(orgId), 'training.moved', moved);
}
