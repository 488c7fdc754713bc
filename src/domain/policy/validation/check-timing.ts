import { durationInWords } from '../fact-words';
import { TIMING_WORDS } from '../policy-words';
import type { PolicyDocument, TimingPolicy } from '../types';
import { type PolicyProblem, reporter } from './problem';

type Duration = Exclude<keyof TimingPolicy, 'missedOffersBeforeAway'>;

const DAY = 24 * 3600;

/** The shortest and longest time that make sense, and why shorter does not. */
const BOUNDS: Readonly<Record<Duration, readonly [number, number, string]>> = {
  offerSeconds: [5, 600, 'nobody could react'],
  reofferAfterAllPassedSeconds: [5, 3600, 'agents would get it again at once'],
  firstReplySeconds: [15, 3600, 'nobody could write a reply'],
  lostAgentSeconds: [15, 3600, 'every hiccup of the network would count'],
  visitorGoneSeconds: [60, DAY, 'a present browser reports every 30 seconds and would count as gone'],
  maxWaitSeconds: [30, DAY, 'nobody could take the conversation'],
  stillWaitingSeconds: [15, DAY, 'visitors would be flooded'],
  inactivitySeconds: [60, 30 * DAY, 'visitors would be cut off while they think'],
  reopenSeconds: [0, 365 * DAY, ''],
  responseTargetSeconds: [5, DAY, 'nobody could meet it'],
};

/** Pairs of which the first must be shorter, and what happens otherwise. */
const ORDER: readonly (readonly [Duration, Duration, string])[] = [
  ['offerSeconds', 'maxWaitSeconds', 'the first offer would outlast the longest wait'],
  ['stillWaitingSeconds', 'maxWaitSeconds', 'visitors would never hear from us while they wait'],
  ['responseTargetSeconds', 'maxWaitSeconds', 'the target could be met by conversations that were given up'],
  ['firstReplySeconds', 'inactivitySeconds', 'a conversation could end before its first reply is due'],
];

/** Durations that cannot be meant, alone and against each other. */
export function checkTiming({ timing }: PolicyDocument): readonly PolicyProblem[] {
  const durations: readonly Duration[] = [
    'offerSeconds',
    'reofferAfterAllPassedSeconds',
    'firstReplySeconds',
    'lostAgentSeconds',
    'visitorGoneSeconds',
    'maxWaitSeconds',
    'stillWaitingSeconds',
    'inactivitySeconds',
    'reopenSeconds',
    'responseTargetSeconds',
  ];
  const bad = new Set<Duration>();
  const problems = durations.flatMap((key) => {
    const [least, most, because] = BOUNDS[key];
    const seconds = timing[key];
    if (seconds >= least && seconds <= most) return [];
    bad.add(key);
    const bound =
      seconds < least
        ? `less than ${durationInWords(least)}${because === '' ? '' : `: ${because}`}`
        : `more than ${durationInWords(most)}`;
    return [problem(key, 'bad_duration', `${spoken(seconds)} is ${bound}.`)];
  });
  const orders = ORDER.filter(([one, other]) => !bad.has(one) && !bad.has(other)).flatMap(
    ([one, other, because]) => {
      if (timing[one] < timing[other]) return [];
      const sentence = `It is ${spoken(timing[one])}, not less than the ${TIMING_WORDS[other]} (${spoken(timing[other])}): ${because}.`;
      return [problem(one, 'bad_order_of_durations', sentence)];
    },
  );
  return [...problems, ...orders, ...checkMissedOffers(timing)];
}

function checkMissedOffers({ missedOffersBeforeAway: count }: TimingPolicy): readonly PolicyProblem[] {
  if (Number.isInteger(count) && count >= 1 && count <= 50) return [];
  return [
    problem(
      'missedOffersBeforeAway',
      'bad_duration',
      `${count} is no number of missed offers between 1 and 50.`,
    ),
  ];
}

function problem(key: keyof TimingPolicy, code: 'bad_duration' | 'bad_order_of_durations', sentence: string) {
  const noun = TIMING_WORDS[key];
  return reporter('timing', key, noun.charAt(0).toUpperCase() + noun.slice(1))(code, sentence);
}

function spoken(seconds: number): string {
  return seconds < 0 ? `minus ${durationInWords(seconds)}` : durationInWords(seconds);
}
