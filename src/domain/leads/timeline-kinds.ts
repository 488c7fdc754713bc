/** What a lead's timeline is made of; a filter names any number of them. */
export const TIMELINE_KINDS = ['visit', 'message', 'score', 'handoff', 'deal', 'edit'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];
