/** Names of the realtime channels (design §7). */

export const conversationChannel = (conversationId: string) => `private-conversation-${conversationId}`;
export const threadChannel = (conversationId: string) => `private-thread-${conversationId}`;
export const inboxChannel = (orgId: string) => `private-org-${orgId}-inbox`;
/** Managers who watch the bot being trained. */
export const trainingChannel = (orgId: string) => `private-org-${orgId}-training`;
export const memberChannel = (memberId: string) => `private-member-${memberId}`;
export const orgPresenceChannel = (orgId: string) => `presence-org-${orgId}`;
export const threadPresenceChannel = (conversationId: string) => `presence-thread-${conversationId}`;

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const patterns = [
  ['conversation', new RegExp(`^private-conversation-(${uuid})$`)],
  ['thread', new RegExp(`^private-thread-(${uuid})$`)],
  ['inbox', new RegExp(`^private-org-(${uuid})-inbox$`)],
  ['training', new RegExp(`^private-org-(${uuid})-training$`)],
  ['member', new RegExp(`^private-member-(${uuid})$`)],
  ['org-presence', new RegExp(`^presence-org-(${uuid})$`)],
  ['thread-presence', new RegExp(`^presence-thread-(${uuid})$`)],
] as const;

export type ChannelKind = (typeof patterns)[number][0];

/** What a channel name stands for, or null for a name that the product does not use. */
export function parseChannelName(name: string): { kind: ChannelKind; id: string } | null {
  for (const [kind, pattern] of patterns) {
    const id = pattern.exec(name)?.[1];
    if (id) return { kind, id };
  }
  return null;
}
