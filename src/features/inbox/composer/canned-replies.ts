import type { CannedReply } from '../../../contracts/api/canned-replies';
import type { CompletionQuery } from './use-completion';

/** The word after a slash that is being typed. A slash begins a canned reply at the start of the text or after white space. */
export function slashQuery(text: string, caret: number): CompletionQuery | null {
  const match = /(?:^|\s)\/([\p{L}\p{N}_-]*)$/u.exec(text.slice(0, caret));
  const query = match?.[1];
  return query === undefined ? null : { query, from: caret - query.length - 1 };
}

/**
 * Those that a member sees: of several with one shortcut their own team's, else the one for everybody. Other teams'
 * are not listed.
 */
export function repliesFor(
  replies: readonly CannedReply[],
  teamIds: readonly string[],
): readonly CannedReply[] {
  const mine = replies.filter(({ team }) => team === null || teamIds.includes(team.id));
  const ofTeams = new Set(mine.filter(({ team }) => team !== null).map(({ shortcut }) => shortcut));
  return mine.filter(({ team, shortcut }) => team !== null || !ofTeams.has(shortcut));
}

/**
 * Replies for what was typed: shortcuts that begin with it, then those that hold it, then texts that do; among equals
 * those of a team first.
 */
export function matchReplies(replies: readonly CannedReply[], query: string): readonly CannedReply[] {
  const wanted = query.toLowerCase();
  const rank = ({ shortcut, text }: CannedReply) => {
    const at = shortcut.toLowerCase().indexOf(wanted);
    if (at === 0) return 0;
    if (at > 0) return 1;
    return text.toLowerCase().includes(wanted) ? 2 : null;
  };
  return replies
    .flatMap((reply) => {
      const rankOfReply = rank(reply);
      const place = rankOfReply === null ? null : rankOfReply * 2 + (reply.team ? 0 : 1);
      return place === null ? [] : [{ reply, place }];
    })
    .toSorted((a, b) => a.place - b.place || a.reply.shortcut.localeCompare(b.reply.shortcut))
    .map(({ reply }) => reply);
}

/** Puts words in the place of others. @returns the text, and the caret after them */
export function insertText(
  text: string,
  from: number,
  to: number,
  words: string,
): { text: string; caret: number } {
  return { text: text.slice(0, from) + words + text.slice(to), caret: from + words.length };
}
