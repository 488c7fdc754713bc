import type { Tenant } from '../tenant';

/** Tasks that a transaction may hand to the worker; the database refuses others. */
export type TaskName =
  | 'run_turn'
  | 'fire_timer'
  | 'drain_queue'
  | 'send_mail'
  | 'train_intents'
  | 'train_lead_model'
  | 'rescore_leads';

/** Makes a job exactly when the transaction commits. A job with the same key is replaced. */
export async function enqueueJob(
  tenant: Tenant,
  task: TaskName,
  payload: Readonly<Record<string, string>>,
  jobKey: string | null = null,
): Promise<void> {
  await tenant.client.$queryRaw`
    select enqueue(${task}::text, ${JSON.stringify(payload)}::json, now(), ${jobKey}::text)::text`;
}
