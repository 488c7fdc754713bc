import type { ReadMessage } from '../../db/repositories/messages';

/**
 * Whether a message that comes again under the same `clientId` is the one that is stored. Once that was edited or
 * withdrawn, nothing can be compared any more, and the first arrival counts.
 */
export function isSameMessage(
  stored: ReadMessage,
  again: { readonly text: string; readonly attachmentIds: readonly string[] },
): boolean {
  if (stored.editedAt !== null || stored.retractedAt !== null) return true;
  const ids = (list: readonly string[]) => [...list].sort().join();
  return (
    stored.text === again.text && ids(stored.attachments.map(({ id }) => id)) === ids(again.attachmentIds)
  );
}
