import type { PolicyAction, PolicyDecision } from '../../policy/types';
import { say } from '../phrases/say';
import { afterAsking } from '../qualification/next-question';
import type { BotMode, TurnUnderstanding } from '../understanding/turn-understanding';
import { type BotReply, joinParts, type ReplyContext } from './bot-reply';
import { holdingReply } from './holding-reply';
import { mainPart } from './main-part';
import { answerParts, sourcesOf } from './say-answers';
import { sayMessage, speechOf } from './speech-of';
import { tailOf, timesToOffer } from './tail';

/**
 * Second half of the bot's turn: what the bot says, now that the policy has decided. It answers first and asks
 * second, one thing at a time; it says so when it does not know and offers a person; it never claims to be one.
 *
 * The visitor is told of a `handoff` in the policy's words by whoever carries it out; the bot adds at most the
 * answer it has. With `ask` the bot puts the question itself and understands the yes or no of the next turn.
 *
 * @param mode from the conversation's state: `hold` while a person is awaited, `silent` when the bot must not speak
 * @returns null when there is nothing to say; keep `turn.state` then
 */
export function replyTo(
  turn: TurnUnderstanding,
  decision: PolicyDecision,
  mode: BotMode,
  context: ReplyContext,
): BotReply | null {
  if (mode === 'silent') return null;
  const { action } = decision;
  if (mode === 'hold') return holdingReply(turn, context);
  if (action.kind === 'handoff') return answerOnly(turn, context);
  if (action.kind === 'ask') return offerOfPolicy(turn, action, context);
  return ownReply(turn, context);
}

/** Before a person takes over: the answer where there is one, and nothing that would start something new. */
function answerOnly(turn: TurnUnderstanding, context: ReplyContext): BotReply | null {
  if (turn.answers.length === 0 || turn.kind !== 'answered') return null;
  return {
    text: joinParts(answerParts(turn, speechOf(turn, context))),
    sources: sourcesOf(turn),
    quickReplies: [],
    nextQuestion: null,
    state: turn.state,
  };
}

function offerOfPolicy(turn: TurnUnderstanding, action: PolicyAction, context: ReplyContext): BotReply {
  const key = action.messageKey ?? 'handoffAsk';
  const speech = speechOf(turn, context);
  const { opening, paragraphs } =
    turn.kind === 'answered' ? answerParts(turn, speech) : { opening: [], paragraphs: [] };
  return {
    text: joinParts({ opening, paragraphs: [...paragraphs, sayMessage(key, speech, context)] }),
    sources: sourcesOf(turn),
    quickReplies: [say('quickYes', speech), say('quickNo', speech)],
    nextQuestion: null,
    state: { ...turn.state, pendingOffer: true, offeredBy: action.triggerId },
  };
}

function ownReply(turn: TurnUnderstanding, context: ReplyContext): BotReply | null {
  const speech = speechOf(turn, context);
  // Times are an answer to whoever asks for a demo, also where no article says anything about one.
  const isAnswered = turn.isFallback && timesToOffer(turn, context).length > 0;
  const main = isAnswered ? { opening: [], paragraphs: [] } : mainPart(turn, speech, context);
  const tail = tailOf(turn, speech, context);
  const text = joinParts({ opening: main.opening, paragraphs: [...main.paragraphs, ...tail.paragraphs] });
  if (text === '') return null;
  const asked = tail.question === null ? turn.state : afterAsking(turn.state, tail.question);
  return {
    text,
    sources: sourcesOf(turn),
    quickReplies: tail.quickReplies,
    nextQuestion: tail.question,
    ...(tail.times ? { times: tail.times } : {}),
    state: { ...asked, pendingOffer: tail.offersPerson, timesOffered: tail.times !== undefined },
  };
}
