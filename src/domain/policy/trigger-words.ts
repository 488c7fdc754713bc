import { describeCondition } from './condition-words';
import { durationInWords } from './fact-words';
import { type PolicyNames, teamInWords } from './policy-names';
import { ACTION_WORDS, MESSAGE_WORDS, REASON_WORDS } from './policy-words';
import type { Trigger } from './types';

/**
 * A trigger in words: "When score is at least 70: pass the conversation to a person of the channel's own
 * team. Reason: high score; priority 70; not again within 1 day."
 */
export function triggerInWords(trigger: Trigger, names: PolicyNames): string {
  const when = describeCondition(trigger.condition, names.currency ?? null);
  const again =
    trigger.cooldownSeconds > 0
      ? `not again within ${durationInWords(trigger.cooldownSeconds)}`
      : 'every time';
  const details = `Reason: ${REASON_WORDS[trigger.reason]}; priority ${trigger.priority}; ${again}.`;
  const off = trigger.enabled ? '' : 'Switched off. ';
  return `${off}When ${when}: ${ACTION_WORDS[trigger.action]}${targetInWords(trigger, names)}. ${details}`;
}

function targetInWords(trigger: Trigger, names: PolicyNames): string {
  if (trigger.action === 'alert') return '';
  const skill = trigger.skill === null ? '' : ` who has the skill “${trigger.skill}”`;
  return ` (${teamInWords(trigger.teamId, names)}${skill}) with the message “${MESSAGE_WORDS[trigger.messageKey]}”`;
}
