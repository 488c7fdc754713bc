/** What the list of promises may be narrowed to. */
export const TASK_VIEWS = ['open', 'today', 'overdue', 'done'] as const;
export type TaskView = (typeof TASK_VIEWS)[number];

/** How a promise was kept. */
export const DONE_WAYS = ['called', 'wrote', 'met', 'other'] as const;
export type DoneWay = (typeof DONE_WAYS)[number];

/** Why a promise is owed no more: the visitor does not want it, another took its place, or it was none. */
export const CANCEL_REASONS = ['not_wanted', 'changed', 'spam'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];
