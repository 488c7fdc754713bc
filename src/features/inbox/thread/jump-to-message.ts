import { showMessage } from './show-message';

type Jump = (messageId: string) => void;

/** The thread that is shown; it loads what it lacks around the message. */
const shown: Jump | null = null;

/**
 * Brings a message of the open conversation into sight and marks it for a moment, wherever it stands: what is not
 * loaded yet is loaded. The one way for facts, quotes and notifications to lead to a message.
 */
export function jumpToMessage(messageId: string): void {
  (shown ?? showMessage)(messageId);
}
