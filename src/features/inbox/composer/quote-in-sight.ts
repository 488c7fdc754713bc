import type { TeamMessage } from '../../../contracts/api/message';

type Take = (message: TeamMessage | null) => void;

/** The composer in sight; it takes the message that is to be quoted. */
let takeInSight: Take | null = null;

/** Begins an answer to a message of the open conversation, in the composer in sight. */
export function quoteMessage(message: TeamMessage): void {
  takeInSight?.(message);
}

/** The same for the message that has the focus, else for the visitor's newest. */
export function quoteNewest(): void {
  takeInSight?.(null);
}

/** @returns what takes it off again */
export function offerQuoting(take: Take): () => void {
  takeInSight = take;
  return () => {
    if (takeInSight === take) takeInSight = null;
  };
}
