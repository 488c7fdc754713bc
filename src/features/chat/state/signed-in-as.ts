import type { ChatStorage } from '../storage/chat-storage';

const WHO = 'who';
/** What one person leaves in this browser and another one must not send or see. */
const OF_ONE_PERSON = ['token', 'outbox', 'draft'] as const;

/**
 * Whom a token of the site is about. Its signature is the server's to check; here it only tells one person from the
 * next on the same browser. @returns null where the token cannot be read
 */
export function subjectOf(identity: string): string | null {
  try {
    const payload = (identity.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const named = typeof claims === 'object' && claims !== null && 'sub' in claims;
    return named && typeof claims.sub === 'string' ? claims.sub : null;
  } catch {
    return null;
  }
}

/**
 * Before the site's word is used: what another person whom the site knows has left here is forgotten, unsent words
 * included. What was written as nobody stays: it is the same person who signs in.
 */
export function forgetAnotherPerson(storage: ChatStorage, identity: string | undefined): void {
  const subject = identity === undefined ? null : subjectOf(identity);
  const before = storage.read(WHO);
  if (subject === null || before === subject) return;
  if (before !== null) for (const name of OF_ONE_PERSON) storage.write(name, null);
  storage.write(WHO, subject);
}
