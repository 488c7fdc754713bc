import { lazy } from 'react';

/** Parts that most conversations never need, fetched with the first message that does. */
export const MessageFiles = lazy(() =>
  import('../attachments/message-files').then((module) => ({ default: module.MessageFiles })),
);
export const MessageForm = lazy(() =>
  import('../forms/message-form').then((module) => ({ default: module.MessageForm })),
);
export const FileTray = lazy(() =>
  import('../attachments/file-tray').then((module) => ({ default: module.FileTray })),
);
export const MessageActions = lazy(() =>
  import('./message-actions').then((module) => ({ default: module.MessageActions })),
);
