import { guessLanguage } from '../../nlu/text/language';
import { inVoice } from '../../policy/in-voice';
import { type Speech, say } from '../phrases/say';
import type { Answer } from '../retrieval/types';
import type { TurnUnderstanding } from '../understanding/turn-understanding';
import type { BotReply, ReplyParts } from './bot-reply';

/** The answers of a turn as they are said, each in a paragraph, with a word of warning when the language changes. */
export function answerParts(turn: TurnUnderstanding, speech: Speech): ReplyParts {
  const [first, ...further] = turn.answers.map(({ text }) => inVoice(text, speech.voice));
  const isForeign =
    speech.language !== 'en' && turn.answers.some(({ text }) => guessLanguage(text).language === 'en');
  return { opening: [isForeign ? say('otherLanguage', speech) : '', first ?? ''], paragraphs: further };
}

/** The articles cited, each once. */
export function sourcesOf({ answers, kind }: TurnUnderstanding): BotReply['sources'] {
  if (kind !== 'answered') return [];
  const sources = new Map<string, Answer['sources'][number]>();
  for (const source of answers.flatMap((answer) => answer.sources)) sources.set(source.articleId, source);
  return [...sources.values()];
}
