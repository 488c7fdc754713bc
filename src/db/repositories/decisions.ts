import type { Facts, PolicyAction, PolicyMoment, TriggerVerdict } from '../../domain/policy/types';
import type { Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

export interface NewDecision {
  readonly id: string;
  readonly conversationId: string;
  readonly turnId: string;
  readonly messageId: string;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly teamSeq: number;
  readonly facts: Facts;
  readonly verdicts: readonly TriggerVerdict[];
  readonly action: PolicyAction & { readonly whyNow: string; readonly whyNotYet: readonly string[] };
  readonly moment: PolicyMoment;
}

const toJson = (value: unknown): Prisma.InputJsonValue => JSON.parse(JSON.stringify(value));

/** Records the evaluation of the policy on one turn, complete enough to be replayed. */
export async function insertDecision(tenant: Tenant, decision: NewDecision): Promise<void> {
  const { facts, verdicts, action, moment, ...columns } = decision;
  await tenant.client.decision.create({
    data: {
      ...columns,
      orgId: tenant.orgId,
      facts: toJson(facts),
      verdicts: toJson(verdicts),
      action: toJson(action),
      moment: toJson(moment),
      createdAt: tenant.now,
    },
  });
}
