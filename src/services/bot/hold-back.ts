import { passage } from '../../domain/abuse/suspicion';
import { ASKS_FOR_PERSON_FROM } from '../../domain/bot/understanding/turn-kind';
import type { TurnUnderstanding } from '../../domain/bot/understanding/turn-understanding';
import { spamStandingOf } from '../abuse/spam-standing';
import type { Thread } from '../thread/thread';
import type { DecidedTurn } from './decide-turn';

/**
 * What is carried out of a decision where the conversation looks like spam: nobody is alerted, no person is called
 * unless the visitor asks for one, and then the bot asks back once. The decision stays recorded as the policy made it.
 */
export function holdBack(
  thread: Thread,
  understanding: TurnUnderstanding,
  decided: DecidedTurn,
): DecidedTurn {
  const { decision } = decided;
  const { action } = decision;
  const passes = passage(spamStandingOf(thread.conversation), wishOf(understanding));
  if (passes === 'go') {
    if (thread.conversation.spamVerdict !== 'clean' && action.kind === 'handoff') {
      thread.change({ spamCheck: 'passed' });
    }
    return decided;
  }
  const quiet = { ...decision, alerts: [] };
  if (action.kind !== 'handoff' || thread.handoff) return { ...decided, decision: quiet };
  if (passes === 'hold') return { ...decided, decision: { ...quiet, action: { ...action, kind: 'none' } } };
  thread.change({ spamCheck: 'asked' });
  const asked = { ...action, kind: 'ask', messageKey: 'handoffAsk' } as const;
  return { ...decided, decision: { ...quiet, action: asked } };
}

function wishOf({ acceptedHuman, humanRequest }: TurnUnderstanding): 'answers_offer' | 'asks' | null {
  if (acceptedHuman) return 'answers_offer';
  return humanRequest.probability >= ASKS_FOR_PERSON_FROM ? 'asks' : null;
}
