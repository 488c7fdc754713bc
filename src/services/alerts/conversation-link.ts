/**
 * Address of a conversation in the inbox, at a message where one is named; null where the product's own address is not
 * configured.
 */
export function conversationLink(
  baseUrl: string | null,
  conversationId: string | null,
  messageId: string | null = null,
): string | null {
  if (baseUrl === null || conversationId === null) return null;
  const at = messageId === null ? '' : `&m=${messageId}`;
  return new URL(`/inbox?c=${conversationId}${at}`, baseUrl).href;
}
