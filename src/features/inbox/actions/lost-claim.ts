import { ApiError } from '../../shared/api/api-error';
import type { Claim } from '../state/claim-store';

/** What to say in the place of the button; nothing where trying again may work. */
export function lostClaim(error: unknown): Claim | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const name = error.winner?.name ?? 'Somebody else';
  switch (error.code) {
    case 'already_taken':
      return { kind: 'lost', words: `${name} took this conversation` };
    case 'offered_to_other':
      return { kind: 'lost', words: `${name} was offered this conversation a moment ago` };
    case 'at_capacity':
      return {
        kind: 'full',
        words: 'You hold as many conversations as you may. Resolve or pass one on first.',
      };
    default:
      return { kind: 'lost', words: error.message };
  }
}
