import type { TryStep } from '../../../domain/bot/try-out/types';
import { counted, durationInWords } from '../../../domain/policy/fact-words';

const HOURS = { policy: 'hours as written', open: 'open', closed: 'closed' } as const;

/** A step that is no message, as a line of the conversation. */
export function stepInWords(step: TryStep): string {
  switch (step.kind) {
    case 'page':
      return `The visitor opens ${step.path}`;
    case 'wait':
      return `${durationInWords(step.seconds)} ${step.seconds === 1 ? 'passes' : 'pass'}`;
    case 'hand_back':
      return 'A person hands the conversation back to the bot';
    case 'situation': {
      const { hours, agentsOnline, queueLength, returningVisitor } = step.situation;
      const visitor = returningVisitor ? ', a returning visitor' : '';
      const agents = agentsOnline === 0 ? 'nobody online' : `${counted(agentsOnline, 'agent')} online`;
      return `From here on: ${HOURS[hours]}, ${agents}, ${queueLength} waiting${visitor}`;
    }
    default:
      return step.text;
  }
}
