import { fieldValue } from '../../leads/field-entry';
import { renderMessage } from '../../policy/render-template';
import type { MessageKey } from '../../policy/types';
import type { Speech } from '../phrases/say';
import type { TurnUnderstanding } from '../understanding/turn-understanding';
import type { ReplyContext } from './bot-reply';
import { firstName } from './first-name';

/** How to speak in this turn: the visitor's language, the organisation's voice, the values templates may use. */
export function speechOf(turn: TurnUnderstanding, context: ReplyContext): Speech {
  const name = fieldValue(turn.fields, 'name');
  return {
    language: turn.language,
    voice: context.voice,
    values: {
      visitorName: name === null ? null : firstName(name),
      orgName: context.orgName,
      ...context.waiting,
    },
  };
}

/** A message of the policy in this speech. */
export function sayMessage(key: MessageKey, speech: Speech, { policy }: ReplyContext): string {
  return renderMessage(policy, key, speech.language, speech.values, speech.voice);
}
