/** What the team reads in the thread when replies went out. */
export const replyMailLine = (replies: number): string =>
  replies === 1
    ? 'The visitor had not seen the reply: it was sent to them by e-mail.'
    : `The visitor had not seen ${replies} replies: they were sent to them by e-mail.`;
