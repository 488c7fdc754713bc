import type { CompletionQuery } from './use-completion';

/**
 * The name after a colon that is being typed. A colon begins an emoji at the start of the text or after white space,
 * and with two letters: what is written ":)" or "10:30" is none.
 */
export function emojiQuery(text: string, caret: number): CompletionQuery | null {
  const match = /(?:^|\s):([\p{L}\d+-][\p{L}\d_+-]+)$/u.exec(text.slice(0, caret));
  const query = match?.[1];
  return query === undefined ? null : { query, from: caret - query.length - 1 };
}
