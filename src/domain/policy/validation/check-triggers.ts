import { MESSAGE_WORDS, REASON_WORDS } from '../policy-words';
import type { MessageKey, PolicyDocument, Trigger } from '../types';
import { checkConditions, comparisonsIn } from './check-conditions';
import { checkContradictions } from './check-contradictions';
import { checkReach } from './check-reach';
import { type PolicyProblem, type PolicySurroundings, type Report, reporter } from './problem';

/** Everything that can be wrong with the triggers, each by itself and all together. */
export function checkTriggers(
  policy: PolicyDocument,
  surroundings: PolicySurroundings,
): readonly PolicyProblem[] {
  const sound = new Set<string>();
  const problems = policy.triggers.flatMap((trigger) => {
    const report = reporter('triggers', trigger.id, trigger.name);
    const faults = checkConditions(trigger.condition, surroundings, report);
    const contradictions = faults.length > 0 ? [] : checkContradictions(trigger.condition, report);
    if (faults.length === 0 && contradictions.length === 0) sound.add(trigger.id);
    return [...faults, ...contradictions, ...checkTrigger(trigger, surroundings, report)];
  });
  return [
    ...problems,
    ...checkDuplicates(policy.triggers),
    ...checkReach(policy, sound),
    ...checkWaysOut(policy),
  ];
}

const HANDOFF_MESSAGES: readonly MessageKey[] = [
  'handoffRequested',
  'handoffHighScore',
  'handoffKnowledgeGap',
  'handoffFrustration',
  'queued',
  'queuedLong',
  'reopened',
];
const MOST_COOLDOWN_SECONDS = 90 * 24 * 3600;

function checkTrigger(
  trigger: Trigger,
  surroundings: PolicySurroundings,
  report: Report,
): readonly PolicyProblem[] {
  const { priority, cooldownSeconds, reason, teamId, skill } = trigger;
  const problems: PolicyProblem[] = [];
  if (!Number.isInteger(priority) || priority < 0 || priority > 100) {
    problems.push(report('bad_priority', `The priority is ${priority}; it goes from 0 to 100.`));
  }
  if (!Number.isFinite(cooldownSeconds) || cooldownSeconds < 0 || cooldownSeconds > MOST_COOLDOWN_SECONDS) {
    problems.push(report('bad_cooldown', 'The cooldown must be between 0 seconds and 90 days.'));
  }
  if (reason === 'agent_takeover' || reason === 'api') {
    const sentence = `The reason “${REASON_WORDS[reason]}” is for handoffs that no rule decides.`;
    problems.push(report('bad_reason', sentence));
  }
  if (teamId !== null && !surroundings.teamIds.includes(teamId)) {
    problems.push(report('dead_team', 'The team it goes to does not exist any more.'));
  }
  if (skill !== null && !surroundings.skills.includes(skill)) {
    problems.push(report('unknown_skill', `Nobody has the skill “${skill}”.`));
  }
  return [...problems, ...checkMessage(trigger, report), ...checkLoop(trigger, report)];
}

/** "I'm passing you on" without doing so would be a lie, and asking without a question a riddle. */
function checkMessage({ action, messageKey }: Trigger, report: Report): readonly PolicyProblem[] {
  const said = `“${MESSAGE_WORDS[messageKey]}”`;
  if (action === 'ask' && messageKey !== 'handoffAsk') {
    return [
      report(
        'message_does_not_fit',
        `It asks the visitor, but says the message ${said}, which asks nothing.`,
      ),
    ];
  }
  if (action === 'handoff' && !HANDOFF_MESSAGES.includes(messageKey)) {
    return [report('message_does_not_fit', `It passes the visitor on, but says the message ${said}.`)];
  }
  return [];
}

/** A fact of the message is gone with the next message; all others stay true and fire again at once. */
function checkLoop(
  { action, cooldownSeconds, condition }: Trigger,
  report: Report,
): readonly PolicyProblem[] {
  const lasts = comparisonsIn(condition).every(({ fact }) => !fact.startsWith('message.'));
  if (action === 'alert' || cooldownSeconds > 0 || !lasts) return [];
  return [
    report(
      'handoff_loop',
      'It has no cooldown, so a conversation that is handed back to the bot is passed on again at once.',
    ),
  ];
}

function checkDuplicates(triggers: readonly Trigger[]): readonly PolicyProblem[] {
  return triggers.flatMap((trigger, index) => {
    const earlier = triggers.slice(0, index);
    const report = reporter('triggers', trigger.id, trigger.name);
    if (earlier.some(({ id }) => id === trigger.id)) {
      return [report('duplicate_id', `Two rules have the id “${trigger.id}”.`)];
    }
    const name = trigger.name.trim().toLowerCase();
    return earlier.some((other) => other.name.trim().toLowerCase() === name)
      ? [
          report(
            'duplicate_name',
            `Two rules are called “${trigger.name}”; reports could not tell them apart.`,
            'warning',
          ),
        ]
      : [];
  });
}

/** Name of the built-in intent, as `domain/nlu/builtin` has it. */
const ASKS_FOR_PERSON = 'asks_for_person';

function handsOffOnIntent({ action, condition }: Trigger): boolean {
  const named = comparisonsIn(condition).flatMap(({ fact, value }) =>
    fact === 'message.intent' ? [value].flat() : [],
  );
  return action === 'handoff' && named.includes(ASKS_FOR_PERSON);
}

/** Whatever else a policy does, who asks for a person must get one, and so must who says yes to the offer. */
function checkWaysOut({ triggers }: PolicyDocument): readonly PolicyProblem[] {
  const enabled = triggers.filter((trigger) => trigger.enabled);
  const handsOffOn = (fact: string) =>
    enabled.some(
      ({ action, condition }) =>
        action === 'handoff' && comparisonsIn(condition).some((one) => one.fact === fact),
    );
  const problems: PolicyProblem[] = [];
  if (!handsOffOn('message.humanRequestProbability') && !enabled.some(handsOffOnIntent)) {
    const sentence = 'No rule passes on a visitor who asks for a person.';
    problems.push(reporter('triggers', null, 'All rules')('no_way_to_a_person', sentence));
  }
  const asking = enabled.find(({ action }) => action === 'ask');
  if (asking !== undefined && !handsOffOn('message.acceptedHuman')) {
    const sentence = 'It offers a person, but no rule passes on a visitor who says yes.';
    problems.push(reporter('triggers', asking.id, asking.name)('yes_leads_nowhere', sentence));
  }
  return problems;
}
