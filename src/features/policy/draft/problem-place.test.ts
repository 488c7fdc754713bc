import { expect, it } from 'vitest';
import { defaultPolicy } from '../../../domain/policy/default-policy';
import { validatePolicy } from '../../../domain/policy/validate';
import { anchorOf, fieldOf, SECTION_OF_AREA } from './problem-place';

const sound = defaultPolicy({ timeZone: 'UTC' });

it('every problem has its place: section, thing and field', () => {
  const [first, ...others] = sound.triggers;
  if (!first) throw new Error('the default policy has rules');
  const policy = {
    ...sound,
    triggers: [{ ...first, teamId: 'gone', priority: 200 }, ...others],
    fallbacks: [],
    timing: { ...sound.timing, offerSeconds: 1 },
    hours: { ...sound.hours, timeZone: 'Nowhere' },
    routing: { ...sound.routing, overflowTeamId: 'gone' },
  };
  const places = validatePolicy(policy, { teamIds: [], skills: [] }).map((problem) => [
    SECTION_OF_AREA[problem.area],
    anchorOf(problem.area, problem.subjectId, fieldOf(problem)),
  ]);
  expect(places).toEqual([
    ['rules', 'policy-triggers-asked-for-a-person-priority'],
    ['rules', 'policy-triggers-asked-for-a-person-team'],
    ['routing', 'policy-routing-all-overflow'],
    ['fallbacks', 'policy-fallbacks-all-chain'],
    ['timing', 'policy-timing-offerSeconds-duration'],
    ['hours', 'policy-hours-all-zone'],
  ]);
});
