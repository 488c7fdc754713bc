import type { PolicyHistory } from '../../contracts/api/policy-editor';
import { POLICY_ACTIONS } from '../../contracts/api/policy-editor';
import type { Tenant } from '../tenant';

interface ActRow {
  id: string;
  action: string;
  data: { version?: number; from?: number; note?: string };
  actorId: string | null;
  name: string | null;
  at: Date;
}

/** What was done to the policy, newest first. */
export async function findPolicyActs(tenant: Tenant, limit: number): Promise<PolicyHistory['items']> {
  const actions = POLICY_ACTIONS.map((action) => `policy.${action}`);
  const rows = await tenant.client.$queryRaw<ActRow[]>`
    select a.id, a.action, a.data, a."actorId", m.name, a.at
    from audit_entry a left join member m on m.id = a."actorId"
    where a."orgId" = ${tenant.orgId}::uuid and a.action = any(${actions}) order by a.at desc, a.id desc limit ${limit}`;
  return rows.flatMap(({ id, action, data, actorId, name, at }) => {
    const known = POLICY_ACTIONS.find((one) => `policy.${one}` === action);
    if (known === undefined || data.version === undefined) return [];
    const { version, from = null, note = '' } = data;
    const by = actorId === null || name === null ? null : { id: actorId, name };
    return [{ id, action: known, version, from, note, by, at: at.toISOString() }];
  });
}
