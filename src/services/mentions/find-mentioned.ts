import { findActiveNames } from '../../db/queries/member-names';
import { ServiceProblem } from '../problem';
import type { Work } from '../work';

export interface Mentioned {
  readonly id: string;
  readonly name: string;
}

/**
 * The colleagues that a note calls, by their ids; what its text says proves nothing.
 * @throws ServiceProblem validation_failed when one of them is no active member of the organisation
 */
export async function findMentioned(work: Work, memberIds: readonly string[]): Promise<Mentioned[]> {
  const wanted = [...new Set(memberIds)];
  if (wanted.length === 0) return [];
  const names = await findActiveNames(work, wanted);
  return wanted.map((id) => {
    const name = names.get(id);
    if (name === undefined) {
      throw new ServiceProblem('validation_failed', 'Somebody mentioned is no colleague', {
        errors: [{ path: 'mentions', message: 'Nobody with this id can be called' }],
      });
    }
    return { id, name };
  });
}
