import type { z } from 'zod';
import type { cannedReplySchema } from '../../../contracts/api/team';
import { fillTemplate } from '../../../domain/policy/template';

export type CannedReply = z.infer<typeof cannedReplySchema>;

/** The word after a slash that is being typed, and where the slash stands. */
export interface SlashQuery {
  readonly query: string;
  readonly from: number;
}

/** A slash begins a canned reply at the start of the text or after white space. */
export function slashQuery(text: string, caret: number): SlashQuery | null {
  const match = /(?:^|\s)\/([\p{L}\p{N}_-]*)$/u.exec(text.slice(0, caret));
  const query = match?.[1];
  return query === undefined ? null : { query, from: caret - query.length - 1 };
}

/** Replies for what was typed: shortcuts that begin with it, then those that hold it, then texts that do. */
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
      return rankOfReply === null ? [] : [{ reply, rank: rankOfReply }];
    })
    .toSorted((a, b) => a.rank - b.rank || a.reply.shortcut.localeCompare(b.reply.shortcut))
    .map(({ reply }) => reply);
}

export interface ReplyValues {
  readonly visitorName: string | null;
  readonly agentName: string;
  readonly orgName: string;
  readonly company: string | null;
}

/** The reply with its variables filled; what is unknown disappears with the comma that held it. */
export function fillReply(text: string, values: ReplyValues): string {
  const known: Readonly<Record<string, string | null>> = {
    ...values,
    name: values.visitorName,
    agent: values.agentName,
  };
  return fillTemplate(text, (name) => known[name] ?? null);
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
