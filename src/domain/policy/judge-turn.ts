import { evaluatePolicy } from './evaluate';
import { explainWhyNotYet, explainWhyNow, type WhyNotYet } from './explain';
import type { Facts, PolicyDecision, PolicyDocument, PolicyMoment } from './types';

export interface TurnToJudge {
  readonly policy: PolicyDocument;
  readonly facts: Facts;
  readonly moment: PolicyMoment;
  /** Somebody waits or talks already: what fires now is recorded and starts no cooldown. */
  readonly episodeIsOpen: boolean;
  /** ISO 4217, for amounts in the explanations. */
  readonly currency: string;
}

export interface JudgedTurn {
  readonly decision: PolicyDecision;
  readonly whyNow: string;
  /** The rules that came nearest without firing, nearest first. */
  readonly whyNotYet: readonly WhyNotYet[];
  /** By trigger: when it fired last, this turn included; for the moment of the next turn. */
  readonly lastFiredAt: PolicyMoment['lastFiredAt'];
}

/**
 * One turn as the policy sees it: the decision, its reasons in words, and what cools down from now on. The same for
 * a live turn and for a conversation that is only tried out.
 */
export function judgeTurn({ policy, facts, moment, episodeIsOpen, currency }: TurnToJudge): JudgedTurn {
  const decision = evaluatePolicy(policy, facts, moment);
  const { triggerId } = decision.action;
  const fired = decision.verdicts
    .filter(({ outcome, action }) => outcome === 'fired' && (action === 'alert' || !episodeIsOpen))
    .map((verdict) => verdict.triggerId);
  // The trigger whose offer was accepted acts without firing itself.
  if (triggerId !== null && !episodeIsOpen) fired.push(triggerId);
  return {
    decision,
    whyNow: explainWhyNow(decision, { currency }),
    whyNotYet: explainWhyNotYet(decision, { currency }),
    lastFiredAt: { ...moment.lastFiredAt, ...Object.fromEntries(fired.map((id) => [id, moment.now])) },
  };
}
