import { durationInWords } from '../fact-words';
import { FALLBACK_WORDS } from '../policy-words';
import type { PolicyDocument } from '../types';
import { type PolicyProblem, type PolicySurroundings, reporter } from './problem';

/** Routing and fallbacks: dead teams, overflow that comes too late, fallbacks that are never reached. */
export function checkRouting(
  policy: PolicyDocument,
  { teamIds }: PolicySurroundings,
): readonly PolicyProblem[] {
  const { routing, timing } = policy;
  const report = reporter('routing', null, 'Routing');
  const problems: PolicyProblem[] = [];
  if (!(routing.ageingPerMinute >= 0)) {
    problems.push(
      report('bad_ageing', 'Waiting would lower the priority of a conversation, so it might never be taken.'),
    );
  }
  if (routing.overflowTeamId !== null) {
    if (!teamIds.includes(routing.overflowTeamId)) {
      problems.push(report('dead_team', 'The overflow team does not exist any more.'));
    } else if (routing.overflowSeconds >= timing.maxWaitSeconds) {
      const [after, most] = [routing.overflowSeconds, timing.maxWaitSeconds].map(durationInWords);
      const sentence = `The overflow team would get a conversation after ${after}, but the longest wait is ${most}.`;
      problems.push(report('bad_order_of_durations', sentence));
    }
  }
  return [...problems, ...checkFallbacks(policy)];
}

function checkFallbacks({ fallbacks, bookingUrl }: PolicyDocument): readonly PolicyProblem[] {
  const report = reporter('fallbacks', null, 'When nobody can take it');
  if (fallbacks.length === 0) {
    return [report('no_fallback', 'A visitor whom nobody can take would be left with nothing.')];
  }
  const problems: PolicyProblem[] = [];
  const last = fallbacks.indexOf('bot_continues');
  const after = last === -1 ? undefined : fallbacks[last + 1];
  if (after !== undefined) {
    const sentence = `“${FALLBACK_WORDS[after]}” is never reached: the bot can always go on.`;
    problems.push(report('unreachable_fallback', sentence));
  }
  const twice = fallbacks.find((fallback, index) => fallbacks.indexOf(fallback) < index);
  if (twice !== undefined && after === undefined) {
    problems.push(report('unreachable_fallback', `“${FALLBACK_WORDS[twice]}” is listed twice.`));
  }
  if (fallbacks.includes('booking_link') && bookingUrl === null) {
    problems.push(report('bad_booking_url', 'The booking link is offered, but there is none.'));
  }
  if (bookingUrl !== null && !isWebAddress(bookingUrl)) {
    problems.push(
      report('bad_booking_url', `“${bookingUrl}” is no web address; it must start with https://.`),
    );
  }
  return problems;
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['https:', 'http:'].includes(new URL(url).protocol);
}
