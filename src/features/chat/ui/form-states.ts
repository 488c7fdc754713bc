import type { VisitorMessage } from '../../../contracts/api/message';
import type { Outgoing } from '../../shared/sync/outgoing';

/** How a form stands: open, passed over (nobody answered it), or answered with these words. */
export type FormState =
  | { readonly kind: 'open' | 'passed' }
  | { readonly kind: 'answered'; readonly answer: string };

const OPEN: FormState = { kind: 'open' };
const PASSED: FormState = { kind: 'passed' };

/**
 * How each message's form stands. Only the latest can be answered, and only until something is written; what is on its
 * way counts as the answer until the server has said which message was.
 */
export function formStates(
  messages: readonly VisitorMessage[],
  outgoing: readonly Outgoing[],
): (message: VisitorMessage) => FormState {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const latest = messages.findLast(({ form }) => form);
  return ({ id, seq, form }) => {
    const answer = form?.answeredBy && byId.get(form.answeredBy)?.text;
    if (form?.answeredBy) return { kind: 'answered', answer: answer ?? '' };
    const written = messages.find((one) => one.author.kind === 'visitor' && one.seq > seq) ?? outgoing[0];
    // Chosen just now: the choice is shown as made before the bot has read it.
    if (written && form?.options.includes(written.text)) return { kind: 'answered', answer: written.text };
    return id === latest?.id && !written ? OPEN : PASSED;
  };
}
