import { can } from '../../domain/access/permissions';
import type { ServiceContext } from '../context';
import { ServiceProblem } from '../problem';

/**
 * Whose figures may be seen: managers see everybody's, agents their own.
 * @param requested null or left out: everybody's
 * @returns the member to narrow to; null: nobody
 * @throws ServiceProblem forbidden when an agent names somebody else
 */
export function visibleMember({ actor }: ServiceContext, requested: string | undefined): string | null {
  if (actor.kind !== 'member' || can(actor.role, 'metrics.read_all')) return requested ?? null;
  if (requested !== undefined && requested !== actor.memberId) throw new ServiceProblem('forbidden');
  return actor.memberId;
}
