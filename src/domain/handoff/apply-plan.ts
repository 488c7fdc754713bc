import type { TransitionPlan } from './plan';
import type { HandoffState } from './types';

/** The episode after a plan was written; lets a service chain two transitions in one transaction. */
export function applyPlan(handoff: HandoffState, plan: TransitionPlan): HandoffState {
  const version = plan.events.length > 0 ? handoff.version + 1 : handoff.version;
  return { ...handoff, ...plan.set, version };
}
