import { durationInWords, listInWords } from './fact-words';
import { hoursInWords } from './hours-words';
import { type PolicyNames, teamInWords } from './policy-names';
import {
  FALLBACK_WORDS,
  MESSAGE_WORDS,
  ROUTING_WORDS,
  STRATEGY_WORDS,
  TIMING_WORDS,
  WAITING_BOT_WORDS,
} from './policy-words';
import { isSameJson } from './same-value';
import { scoreRuleInWords } from './scoring-words';
import { triggerInWords } from './trigger-words';
import { MESSAGE_KEYS, type PolicyDocument, type RoutingPolicy, type TimingPolicy } from './types';

export type PolicyArea = 'triggers' | 'scoring' | 'routing' | 'timing' | 'hours' | 'fallbacks' | 'messages';

export interface PolicyChange {
  readonly area: PolicyArea;
  readonly kind: 'added' | 'removed' | 'changed';
  /** What changed: the rule's name, "Greeting (de)", "time to accept an offer". */
  readonly subject: string;
  /** In words; null where it did not exist. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed between two versions of a policy, in words, in the order of the policy's sections. */
export function diffPolicies(
  before: PolicyDocument,
  after: PolicyDocument,
  names: PolicyNames = {},
): readonly PolicyChange[] {
  return [
    ...diffTriggers(before, after, names),
    ...diffScoring(before, after, names),
    ...diffRouting(before.routing, after.routing, names),
    ...diffTiming(before.timing, after.timing),
    ...diffLine(
      'hours',
      'business hours',
      hoursInWords(before.hours).join(' '),
      hoursInWords(after.hours).join(' '),
    ),
    ...diffFallbacks(before, after),
    ...diffMessages(before, after),
  ];
}

function diffTriggers(before: PolicyDocument, after: PolicyDocument, names: PolicyNames) {
  const changes = diffById(
    'triggers',
    before.triggers,
    after.triggers,
    ({ name }) => name,
    (trigger) => triggerInWords(trigger, names),
  );
  const order = ({ triggers }: PolicyDocument, others: PolicyDocument) =>
    triggers.filter(({ id }) => others.triggers.some((other) => other.id === id));
  const [was, is] = [order(before, after), order(after, before)];
  if (was.every(({ id }, index) => is[index]?.id === id)) return changes;
  const inWords = (triggers: PolicyDocument['triggers']) =>
    listInWords(
      triggers.map(({ name }) => `“${name}”`),
      'and',
    );
  return [...changes, ...diffLine('triggers', 'order of the rules', inWords(was), inWords(is))];
}

function diffScoring(before: PolicyDocument, after: PolicyDocument, names: PolicyNames) {
  const currency = names.currency ?? null;
  const [was, is] = [before.scoring, after.scoring];
  return [
    ...diffLine('scoring', 'warm from', `${was.warmFrom}`, `${is.warmFrom}`),
    ...diffLine('scoring', 'hot from', `${was.hotFrom}`, `${is.hotFrom}`),
    ...diffLine('scoring', 'most points for fit', `${was.fitCap}`, `${is.fitCap}`),
    ...diffLine('scoring', 'most points for engagement', `${was.engagementCap}`, `${is.engagementCap}`),
    ...diffLine(
      'scoring',
      'half-life in days',
      `${was.engagementHalfLifeDays}`,
      `${is.engagementHalfLifeDays}`,
    ),
    ...diffById(
      'scoring',
      was.rules,
      is.rules,
      ({ label }) => label,
      (rule) => scoreRuleInWords(rule, currency),
    ),
  ];
}

function diffRouting(before: RoutingPolicy, after: RoutingPolicy, names: PolicyNames) {
  const inWords = (routing: RoutingPolicy) =>
    new Map<string, string>([
      [ROUTING_WORDS.strategy, STRATEGY_WORDS[routing.strategy]],
      [ROUTING_WORDS.ageingPerMinute, `${routing.ageingPerMinute}`],
      [
        ROUTING_WORDS.overflowTeamId,
        routing.overflowTeamId === null ? 'none' : teamInWords(routing.overflowTeamId, names),
      ],
      [ROUTING_WORDS.overflowSeconds, durationInWords(routing.overflowSeconds)],
      [ROUTING_WORDS.idleKeepsCapacity, routing.idleKeepsCapacity ? 'yes' : 'no'],
    ]);
  return diffMaps('routing', inWords(before), inWords(after));
}

function diffTiming(before: TimingPolicy, after: TimingPolicy) {
  const inWords = (timing: TimingPolicy) => {
    const { missedOffersBeforeAway, ...durations } = timing;
    const words = Object.entries(TIMING_WORDS).flatMap(([key, noun]) => {
      const seconds = Object.entries(durations).find(([name]) => name === key)?.[1];
      return seconds === undefined ? [] : [[noun, durationInWords(seconds)] as const];
    });
    return new Map([...words, [TIMING_WORDS.missedOffersBeforeAway, `${missedOffersBeforeAway}`]]);
  };
  return diffMaps('timing', inWords(before), inWords(after));
}

function diffFallbacks(before: PolicyDocument, after: PolicyDocument) {
  const chain = ({ fallbacks }: PolicyDocument) =>
    fallbacks.map((fallback) => FALLBACK_WORDS[fallback]).join(', then ') || 'nothing';
  const waiting = (policy: PolicyDocument) => WAITING_BOT_WORDS[policy.botWhileWaiting];
  return [
    ...diffLine('fallbacks', 'the bot while a visitor waits', waiting(before), waiting(after)),
    ...diffLine('fallbacks', 'when nobody can take it', chain(before), chain(after)),
    ...diffLine('fallbacks', 'booking link', before.bookingUrl ?? 'none', after.bookingUrl ?? 'none'),
  ];
}

function diffMessages(before: PolicyDocument, after: PolicyDocument): readonly PolicyChange[] {
  return MESSAGE_KEYS.flatMap((key) => {
    const [was, is] = [
      new Map(Object.entries(before.messages[key])),
      new Map(Object.entries(after.messages[key])),
    ];
    return diffMaps('messages', was, is).map((change) => ({
      ...change,
      subject: `${MESSAGE_WORDS[key]} (${change.subject})`,
    }));
  });
}

function diffById<Item extends { readonly id: string }>(
  area: PolicyArea,
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
  inWords: (item: Item) => string,
): readonly PolicyChange[] {
  const previous = new Map(before.map((item) => [item.id, item]));
  const next = new Set(after.map(({ id }) => id));
  const changes = after.flatMap((item): PolicyChange[] => {
    const was = previous.get(item.id);
    if (was !== undefined && isSameJson(was, item)) return [];
    const kind = was === undefined ? 'added' : 'changed';
    const [subject, words] = [nameOf(item), was === undefined ? null : inWords(was)];
    const renamed = was !== undefined && nameOf(was) !== subject ? `“${nameOf(was)}”. ` : '';
    return [{ area, kind, subject, before: words === null ? null : renamed + words, after: inWords(item) }];
  });
  const removed = before
    .filter(({ id }) => !next.has(id))
    .map(
      (item): PolicyChange => ({
        area,
        kind: 'removed',
        subject: nameOf(item),
        before: inWords(item),
        after: null,
      }),
    );
  return [...changes, ...removed];
}

function diffMaps(
  area: PolicyArea,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly PolicyChange[] {
  const subjects = new Set([...before.keys(), ...after.keys()]);
  return [...subjects].flatMap((subject) =>
    diffLine(area, subject, before.get(subject) ?? null, after.get(subject) ?? null),
  );
}

function diffLine(
  area: PolicyArea,
  subject: string,
  before: string | null,
  after: string | null,
): readonly PolicyChange[] {
  if (before === after) return [];
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return [{ area, kind, subject, before, after }];
}
