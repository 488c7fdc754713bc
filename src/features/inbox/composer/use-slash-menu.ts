import type { CannedReply } from '../../../contracts/api/canned-replies';
import { matchReplies, slashQuery } from './canned-replies';
import { type Completion, useCompletion } from './use-completion';

const SHOWN = 20;

/** The canned replies that a slash at the beginning of a word offers. */
export function useSlashMenu(replies: readonly CannedReply[]): Completion<CannedReply> {
  return useCompletion({
    queryAt: slashQuery,
    match: (query) => matchReplies(replies, query).slice(0, SHOWN),
  });
}
