import { expect, it } from 'vitest';
import type { ProblemCode } from '../../../contracts/problem';
import { ApiError, NetworkError } from '../../shared/api/api-error';
import { LIAM } from '../state/conversation.fixture';
import { lostClaim } from './lost-claim';

const refusal = (code: ProblemCode, winner?: typeof LIAM) =>
  new ApiError(409, {
    type: 'about:blank',
    title: 'Not possible',
    status: 409,
    code,
    requestId: 'r',
    winner,
  });

it.each([
  ['already_taken', LIAM, 'lost', 'Liam Novak took this conversation'],
  ['already_taken', undefined, 'lost', 'Somebody else took this conversation'],
  ['offered_to_other', LIAM, 'lost', 'Liam Novak was offered this conversation a moment ago'],
  [
    'at_capacity',
    undefined,
    'full',
    'You hold as many conversations as you may. Resolve or pass one on first.',
  ],
  ['handoff_ended', undefined, 'lost', 'Not possible'],
] as const)('a claim refused as %s, won by %j, is %s: %s', (code, winner, kind, words) => {
  expect(lostClaim(refusal(code, winner))).toEqual({ kind, words });
});

it('a claim that did not get through is not lost', () => {
  expect(lostClaim(new NetworkError('offline'))).toBeUndefined();
});
