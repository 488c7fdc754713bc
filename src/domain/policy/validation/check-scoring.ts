import { EMAIL_KINDS, LEAD_FIELDS, type ScoreRule, type ScoringPolicy } from '../../leads/types';
import { listInWords } from '../fact-words';
import { highestScore } from './highest-score';
import { type PolicyProblem, type PolicySurroundings, type Report, reporter } from './problem';

const NUMERIC_FIELDS = ['companySize', 'budget', 'timeline', 'dealValue'];

/** Everything that can be wrong with the scoring rules, their caps and their thresholds. */
export function checkScoring(
  scoring: ScoringPolicy,
  surroundings: PolicySurroundings,
): readonly PolicyProblem[] {
  const seen = new Set<string>();
  const rules = scoring.rules.flatMap((rule) => {
    const report = reporter('scoring', rule.id, rule.label);
    const again = seen.has(rule.id)
      ? [report('duplicate_id', `Two scoring rules have the id “${rule.id}”.`)]
      : [];
    seen.add(rule.id);
    return [...again, ...checkRule(rule, surroundings, report)];
  });
  return [...checkFrame(scoring, reporter('scoring', null, 'Lead score')), ...rules];
}

function checkFrame(scoring: ScoringPolicy, report: Report): readonly PolicyProblem[] {
  const { fitCap, engagementCap, engagementHalfLifeDays, warmFrom, hotFrom } = scoring;
  const problems: PolicyProblem[] = [];
  for (const [name, cap] of [
    ['fit', fitCap],
    ['engagement', engagementCap],
  ] as const) {
    if (cap < 0 || cap > 100)
      problems.push(report('bad_cap', `The most points for ${name} are ${cap}; they go from 0 to 100.`));
  }
  if (!(engagementHalfLifeDays > 0)) {
    problems.push(report('bad_half_life', 'The half-life of engagement must be longer than 0 days.'));
  }
  if (warmFrom < 1 || hotFrom > 100 || warmFrom >= hotFrom) {
    const sentence = `Warm from ${warmFrom} and hot from ${hotFrom} leave no room for three bands between 0 and 100.`;
    problems.push(report('bad_bands', sentence));
  } else if (problems.length === 0 && scoring.rules.length > 0 && highestScore(scoring) < hotFrom) {
    const sentence = `No lead can be hot: the rules give at most ${highestScore(scoring)} points, and hot starts at ${hotFrom}.`;
    problems.push(report('score_out_of_reach', sentence, 'warning'));
  }
  return problems;
}

function checkRule(
  rule: ScoreRule,
  { intents }: PolicySurroundings,
  report: Report,
): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  if (rule.points === 0 || !Number.isFinite(rule.points) || rule.maxTimes < 1) {
    problems.push(report('bad_points', 'The rule never changes a score: it has no points or never counts.'));
  }
  if (rule.signal === 'field_value') problems.push(...checkBounds(rule, report));
  if (rule.signal === 'field_known' && !LEAD_FIELDS.some((field) => field === rule.match)) {
    problems.push(report('unknown_field', `There is no field called “${rule.match}”.`));
  }
  if (rule.signal === 'email_kind' && !EMAIL_KINDS.some((kind) => kind === rule.match)) {
    const sentence = `“${rule.match}” is no kind of e-mail address; there are ${listInWords(EMAIL_KINDS, 'and')}.`;
    problems.push(report('unknown_choice', sentence));
  }
  if (rule.signal === 'page_view' && !rule.match.startsWith('/')) {
    problems.push(
      report('bad_path', `“${rule.match}” is no path; paths start with a slash, as /pricing does.`),
    );
  }
  if (rule.signal === 'event' && rule.match.trim() === '') {
    problems.push(report('missing_value', 'The rule does not say which event it counts.'));
  }
  if (rule.signal === 'intent' && intents !== undefined && !intents.includes(rule.match)) {
    problems.push(report('unknown_intent', `The bot has no intent called “${rule.match}”.`));
  }
  return problems;
}

function checkBounds({ match, atLeast, atMost }: ScoreRule, report: Report): readonly PolicyProblem[] {
  if (!NUMERIC_FIELDS.includes(match)) {
    return [
      report(
        'unknown_field',
        `“${match}” is no field with a number; there are ${listInWords(NUMERIC_FIELDS, 'and')}.`,
      ),
    ];
  }
  if (atLeast === null && atMost === null)
    return [report('bad_bounds', 'The rule has neither a lower nor an upper bound.')];
  if (atLeast !== null && atMost !== null && atLeast > atMost) {
    return [report('bad_bounds', `No number is at least ${atLeast} and at most ${atMost}.`)];
  }
  return [];
}
