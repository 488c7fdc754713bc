/** All lists, counts and saved views of the inbox begin with `inbox`: a reconnect asks for them anew together. */

/** A view as it is: kept current by events. */
export const PLAIN_KEY = ['inbox', 'list', 'plain'] as const;
/** With words or filters: only the server knows what belongs there. */
export const NARROWED_KEY = ['inbox', 'list', 'narrowed'] as const;
export const VIEWS_KEY = ['inbox', 'saved-views'] as const;
