import type { ApiKeyActor, MemberActor, ServiceContext } from '../context';
import { inTenant } from '../work';
import { erasePerson } from './erase-person';

/** The team deletes a person's data, as the person could by themselves. @throws ServiceProblem not_found */
export function eraseLead(
  ctx: ServiceContext<MemberActor | ApiKeyActor>,
  input: { readonly leadId: string },
): Promise<{ readonly conversations: number }> {
  const { actor } = ctx;
  const id = actor.kind === 'member' ? actor.memberId : actor.keyId;
  return inTenant(
    ctx,
    async (work) => ({ conversations: await erasePerson(work, input.leadId, { kind: actor.kind, id }) }),
    { timeoutMs: 60_000 },
  );
}
