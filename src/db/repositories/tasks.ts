import type { Tenant } from '../tenant';

export interface NewTask {
  readonly conversationId: string;
  readonly handoffId: string | null;
  readonly kind: string;
  readonly title: string;
  readonly dueAt: Date;
}

/** A promise made to a visitor, to be kept by a person. */
export async function insertTask(tenant: Tenant, task: NewTask): Promise<void> {
  await tenant.client.task.create({ data: { ...task, orgId: tenant.orgId, createdAt: tenant.now } });
}
