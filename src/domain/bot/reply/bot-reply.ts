import type { LeadField } from '../../leads/types';
import type { BrandVoice } from '../../policy/brand-voice';
import type { MessageValues } from '../../policy/message-variables';
import type { PolicyDocument } from '../../policy/types';
import type { QualificationFlow } from '../qualification/question';
import type { BotState } from '../state';

export interface ReplyContext {
  /** The policy's own words: "I don't know", the offer of a person, what is said while waiting. */
  readonly policy: Pick<PolicyDocument, 'messages' | 'bookingUrl'>;
  readonly voice: BrandVoice;
  readonly orgName: string;
  readonly flow: QualificationFlow;
  /** Lead score, 0–100, for questions that are asked of promising leads only. */
  readonly score: number;
  /** Times that may be offered to whoever asks for a demo, ISO 8601; left out: none. */
  readonly times?: readonly string[];
  /** Where the visitor stands while waiting; `wait` in words, from `waitInWords`. Null when not waiting. */
  readonly waiting: Pick<MessageValues, 'position' | 'wait'> | null;
}

export interface BotReply {
  readonly text: string;
  readonly sources: readonly { readonly articleId: string; readonly title: string }[];
  readonly quickReplies: readonly string[];
  /** The field the reply asks for, or null. */
  readonly nextQuestion: LeadField | null;
  /** Times to choose from, shown with the reply; left out: none. */
  readonly times?: readonly string[];
  /** To be stored with the reply, in place of the understanding's. */
  readonly state: BotState;
}

export interface ReplyParts {
  /** Said in one paragraph: thanks for what was told, then the answer. */
  readonly opening: readonly string[];
  /** Paragraphs of their own: a further answer, an offer, the next question. */
  readonly paragraphs: readonly string[];
}

/** One text of the parts; empty ones leave no gap. */
export function joinParts({ opening, paragraphs }: ReplyParts): string {
  const filled = (texts: readonly string[]) => texts.map((text) => text.trim()).filter((text) => text !== '');
  return filled([filled(opening).join(' '), ...paragraphs]).join('\n\n');
}
