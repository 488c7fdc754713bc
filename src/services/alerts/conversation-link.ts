/** Address of a conversation in the inbox, or null where the product's own address is not configured. */
export function conversationLink(baseUrl: string | null, conversationId: string | null): string | null {
  if (baseUrl === null || conversationId === null) return null;
  return new URL(`/inbox?c=${conversationId}`, baseUrl).href;
}
