import { toastQueue } from './toast-queue';

/** The few kinds of toast that the product uses. A toast never holds the only word of something that matters. */
export const notify = {
  done: (title: string, description?: string) =>
    toastQueue.say((toast) => toast.success(title, { description })),
  failed: (title: string, description?: string) =>
    toastQueue.say((toast) => toast.error(title, { description, duration: 8_000 })),
  plain: (title: string, description?: string) => toastQueue.say((toast) => toast(title, { description })),
  /** With something to do about it, which can be done elsewhere too: with an id, `isDone` takes the toast away. */
  withAction: (
    title: string,
    description: string | undefined,
    label: string,
    onClick: () => void,
    id?: string,
  ) =>
    toastQueue.say((toast) =>
      toast(title, { ...(id && { id }), description, duration: 8_000, action: { label, onClick } }),
    ),
  isDone: (id: string) => toastQueue.say((toast) => toast.dismiss(id)),
  /** An action that was already done and can be taken back while the toast shows. */
  undo: (title: string, onUndo: () => void) =>
    toastQueue.say((toast) => toast(title, { duration: 6_000, action: { label: 'Undo', onClick: onUndo } })),
};
