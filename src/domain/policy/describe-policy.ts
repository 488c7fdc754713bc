import { asSentence, counted, durationInWords, listInWords } from './fact-words';
import { hoursInWords } from './hours-words';
import { type PolicyNames, teamInWords } from './policy-names';
import { FALLBACK_WORDS, STRATEGY_WORDS, TIMING_WORDS, WAITING_BOT_WORDS } from './policy-words';
import { scoreRuleInWords } from './scoring-words';
import { triggerInWords } from './trigger-words';
import { MESSAGE_KEYS, type PolicyDocument, type TimingPolicy } from './types';

export interface PolicySection {
  readonly title: string;
  readonly lines: readonly { readonly name: string | null; readonly text: string }[];
}

/** The whole policy in plain language, section by section, in the order in which it matters. */
export function describePolicy(policy: PolicyDocument, names: PolicyNames = {}): readonly PolicySection[] {
  return [
    { title: 'When the bot passes a conversation on', lines: triggerLines(policy, names) },
    { title: 'How a lead is scored', lines: scoringLines(policy, names) },
    { title: 'Who gets the conversation', lines: plain(routingSentences(policy, names)) },
    { title: 'How long things may take', lines: timingLines(policy.timing) },
    { title: 'When people are there', lines: plain(hoursInWords(policy.hours)) },
    { title: 'What happens when nobody is', lines: plain(fallbackSentences(policy)) },
    { title: 'What is said', lines: plain(messageSentences(policy)) },
  ];
}

function triggerLines(policy: PolicyDocument, names: PolicyNames): PolicySection['lines'] {
  return policy.triggers
    .toSorted((a, b) => b.priority - a.priority)
    .map((trigger) => ({ name: trigger.name, text: triggerInWords(trigger, names) }));
}

function scoringLines({ scoring }: PolicyDocument, names: PolicyNames): PolicySection['lines'] {
  const frame = [
    `A lead is warm from ${scoring.warmFrom} and hot from ${scoring.hotFrom} of 100 points.`,
    `Who the lead is counts up to ${scoring.fitCap} points, what the lead does up to ${scoring.engagementCap}.`,
    `What the lead does counts half after ${counted(scoring.engagementHalfLifeDays, 'day')}.`,
  ];
  const rules = scoring.rules.map((rule) => scoreRuleInWords(rule, names.currency ?? null));
  return plain([...frame, ...rules]);
}

function routingSentences({ routing }: PolicyDocument, names: PolicyNames): readonly string[] {
  const overflow =
    routing.overflowTeamId === null
      ? 'Conversations never overflow to another team.'
      : `After ${durationInWords(routing.overflowSeconds)} of waiting ${teamInWords(routing.overflowTeamId, names)} may take it too.`;
  return [
    `Where conversations are offered, they go ${STRATEGY_WORDS[routing.strategy]}.`,
    `Each minute of waiting adds ${counted(routing.ageingPerMinute, 'point')} to a conversation's priority.`,
    overflow,
    routing.idleKeepsCapacity
      ? 'An idle conversation still takes up its agent.'
      : 'An idle conversation does not take up its agent.',
  ];
}

function timingLines(timing: TimingPolicy): PolicySection['lines'] {
  const { missedOffersBeforeAway, ...durations } = timing;
  const lines = Object.entries(durations).map(([key, seconds]) => ({
    name: null,
    text: asSentence(`${timingNoun(key)}: ${durationInWords(seconds)}`),
  }));
  return [
    ...lines,
    { name: null, text: asSentence(`${TIMING_WORDS.missedOffersBeforeAway}: ${missedOffersBeforeAway}`) },
  ];
}

function timingNoun(key: string): string {
  return Object.entries(TIMING_WORDS).find(([name]) => name === key)?.[1] ?? key;
}

function fallbackSentences(policy: PolicyDocument): readonly string[] {
  const chain = policy.fallbacks.map((fallback) => FALLBACK_WORDS[fallback]);
  const booking = policy.bookingUrl === null ? [] : [`Meetings are booked at ${policy.bookingUrl}.`];
  return [
    `While a visitor waits, the bot ${WAITING_BOT_WORDS[policy.botWhileWaiting]}.`,
    chain.length === 0
      ? 'When nobody can take a conversation, nothing is offered.'
      : `When nobody can take a conversation: ${chain.join(', then ')}.`,
    ...booking,
  ];
}

function messageSentences({ messages }: PolicyDocument): readonly string[] {
  const languages = [...new Set(MESSAGE_KEYS.flatMap((key) => Object.keys(messages[key])))].sort();
  return [`${counted(MESSAGE_KEYS.length, 'message')} in ${listInWords(languages, 'and')}.`];
}

function plain(sentences: readonly string[]): PolicySection['lines'] {
  return sentences.map((text) => ({ name: null, text }));
}
