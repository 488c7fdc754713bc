/** Times of day in 24 hours, as the bot says them. */
export const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
