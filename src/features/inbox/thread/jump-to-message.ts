type Jump = (messageId: string) => void;

/** The thread in sight; it loads what it lacks around the message. */
let jumpInSight: Jump | null = null;

/**
 * Brings a message of the open conversation into sight and marks it for a moment, wherever it stands: what is not
 * loaded yet is loaded. The one way for facts, quotes and notifications to lead to a message; from outside the inbox
 * the address does the same: `/inbox?c=CONVERSATION&m=MESSAGE`.
 */
export function jumpToMessage(messageId: string): void {
  jumpInSight?.(messageId);
}

/** @returns what takes it off again */
export function offerJump(jump: Jump): () => void {
  jumpInSight = jump;
  return () => {
    if (jumpInSight === jump) jumpInSight = null;
  };
}
