import { countExamples } from '../../db/repositories/intent-examples';
import type { Tenant } from '../../db/tenant';
import { EXAMPLES_PER_ORG } from '../../domain/training/limits';
import { ServiceProblem } from '../problem';

/** @throws ServiceProblem validation_failed when the organisation would have more examples than it may */
export async function requireRoomFor(tenant: Tenant, more: number): Promise<void> {
  const there = await countExamples(tenant);
  if (there + more <= EXAMPLES_PER_ORG) return;
  const message =
    `An organisation may have ${EXAMPLES_PER_ORG.toLocaleString('en')} examples; ` +
    `there are ${there.toLocaleString('en')}, and these would be ${more.toLocaleString('en')} more`;
  throw new ServiceProblem('validation_failed', message, { errors: [{ path: 'body', message }] });
}
