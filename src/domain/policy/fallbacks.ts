/**
 * What may be offered to a visitor whom nobody can serve. In a file of its own because the chat page reads it, and would
 * otherwise carry everything that a policy can say.
 */
export const FALLBACKS = ['leave_contact', 'callback', 'booking_link', 'email', 'bot_continues'] as const;
export type Fallback = (typeof FALLBACKS)[number];
