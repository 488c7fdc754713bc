import type { TeamMessage } from '../../../contracts/api/message';
import type { ThreadEntry } from './thread-entry';

/** The message that a key quotes: the one the focus is in, else the visitor's newest. */
export function newestQuotable(entries: Iterable<ThreadEntry>, focusedId: string | null): TeamMessage | null {
  let newest: TeamMessage | null = null;
  for (const entry of entries) {
    if (entry.kind !== 'message' || entry.message.retractedAt !== null) continue;
    const { message } = entry;
    if (message.id === focusedId) return message;
    if (message.author.kind === 'visitor' && message.teamSeq > (newest?.teamSeq ?? 0)) newest = message;
  }
  return newest;
}

/** One's own message that may be changed for some time yet: the newest, if it is young enough. */
export function newestChangeable(
  entries: Iterable<ThreadEntry>,
  memberId: string,
  now: number,
): TeamMessage | null {
  let newest: TeamMessage | null = null;
  for (const entry of entries) {
    if (entry.kind !== 'message' || entry.message.text === '') continue;
    if (!isChangeable(entry.message, memberId, now)) continue;
    if (entry.message.teamSeq > (newest?.teamSeq ?? 0)) newest = entry.message;
  }
  return newest;
}

const CHANGE_MS = 60_000;

/** By this browser's clock; the server has the last word. */
export function isChangeable(message: TeamMessage, memberId: string, now: number): boolean {
  const isOwn = message.authorMemberId === memberId && message.author.kind === 'agent';
  return isOwn && message.retractedAt === null && now - Date.parse(message.createdAt) < CHANGE_MS;
}
