import { type HandoffStatus, OPEN_HANDOFF_STATUSES, type OpenHandoffStatus } from './types';

/** Whether an episode in this status is still open; a conversation has at most one such episode. */
export function isOpen(status: HandoffStatus): status is OpenHandoffStatus {
  return OPEN_HANDOFF_STATUSES.some((open) => open === status);
}
