import { evaluateCondition } from './evaluate-condition';
import type {
  Facts,
  PolicyAction,
  PolicyDecision,
  PolicyDocument,
  PolicyMoment,
  Trigger,
  TriggerOutcome,
  TriggerVerdict,
} from './types';

/** Nothing is done: no rule fired. */
export const NO_ACTION: PolicyAction = {
  kind: 'none',
  triggerId: null,
  triggerName: null,
  reason: null,
  teamId: null,
  skill: null,
  priority: 0,
  messageKey: null,
};

/**
 * Decides one turn (design §3). Pure, total and deterministic: the same function runs live, in a backtest
 * and in shadow, and a stored decision can be replayed from its policy, facts and moment.
 *
 * Of the enabled `handoff` and `ask` triggers whose condition holds and which are not cooling down, the one
 * with the highest priority fires, the earlier in the document on a tie; the others are `outranked`.
 * `alert` triggers do not compete: each that holds fires beside the action. A visitor who says yes to the offer of
 * an `ask` trigger is passed on for that trigger's reason, to its team.
 *
 * @param policy the policy version in force
 * @param facts  facts of the turn by name; a missing or null fact is unknown
 * @param moment the clock, and when each trigger last fired in this conversation
 * @returns the action, the alerts and the verdict on every trigger, in the order of the document
 */
export function evaluatePolicy(policy: PolicyDocument, facts: Facts, moment: PolicyMoment): PolicyDecision {
  const nowMs = moment.now.getTime();
  const alerts: PolicyDecision['alerts'][number][] = [];
  const verdicts: TriggerVerdict[] = [];
  let firing: Trigger | null = null;
  let firingIndex = -1;

  for (const trigger of policy.triggers) {
    const condition = evaluateCondition(trigger.condition, facts);
    const coolingMs = remainingCooldownMs(trigger, nowMs, moment.lastFiredAt);
    let outcome: TriggerOutcome;
    if (!trigger.enabled) outcome = 'disabled';
    else if (!condition.holds) outcome = 'not_met';
    else if (coolingMs > 0) outcome = 'cooling_down';
    else if (trigger.action === 'alert') {
      outcome = 'fired';
      alerts.push({ triggerId: trigger.id, name: trigger.name, reason: trigger.reason });
    } else {
      outcome = 'outranked';
      if (firing === null || trigger.priority > firing.priority) {
        firing = trigger;
        firingIndex = verdicts.length;
      }
    }
    verdicts.push({
      triggerId: trigger.id,
      name: trigger.name,
      outcome,
      action: trigger.action,
      reason: trigger.reason,
      priority: trigger.priority,
      coolingSeconds: outcome === 'cooling_down' ? Math.ceil(coolingMs / 1000) : undefined,
      condition,
    });
  }

  const winner = verdicts[firingIndex];
  if (firing === null || winner === undefined) return { action: NO_ACTION, alerts, verdicts };
  verdicts[firingIndex] = { ...winner, outcome: 'fired' };
  const offering = acceptedOffer(policy, firing, facts, moment);
  return { action: actionOf(firing, offering), alerts, verdicts };
}

/**
 * The trigger that had offered a person, when this handoff is the visitor's yes to it. A yes is no request of the
 * visitor's own: why a person is needed is what the offer was made for. Another reason that outranks the yes stays.
 */
function acceptedOffer(
  policy: PolicyDocument,
  firing: Trigger,
  facts: Facts,
  { offeredBy }: PolicyMoment,
): Trigger | null {
  const isYes = facts['message.acceptedHuman'] === true && firing.reason === 'visitor_request';
  if (!isYes || firing.action !== 'handoff') return null;
  return policy.triggers.find(({ id, action }) => id === offeredBy && action === 'ask') ?? null;
}

function remainingCooldownMs(
  trigger: Trigger,
  nowMs: number,
  lastFiredAt: PolicyMoment['lastFiredAt'],
): number {
  if (trigger.cooldownSeconds <= 0 || !Object.hasOwn(lastFiredAt, trigger.id)) return 0;
  const firedMs = lastFiredAt[trigger.id]?.getTime() ?? Number.NaN;
  const remaining = firedMs + trigger.cooldownSeconds * 1000 - nowMs;
  return Number.isNaN(remaining) ? 0 : remaining;
}

/** What firing means; the offer that was accepted says why and to whom. */
function actionOf(trigger: Trigger, offering: Trigger | null): PolicyAction {
  const cause = offering ?? trigger;
  return {
    kind: trigger.action,
    triggerId: cause.id,
    triggerName: cause.name,
    reason: cause.reason,
    teamId: cause.teamId,
    skill: cause.skill,
    priority: trigger.priority,
    messageKey: trigger.messageKey,
  };
}
