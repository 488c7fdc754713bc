import type { Tenant } from '../tenant';

/** Takes what one message of a visitor told out of the history, which otherwise can only be appended to. */
export async function forgetFieldEntries(
  { client }: Tenant,
  leadId: string,
  messageId: string,
): Promise<void> {
  await client.$queryRaw`select forget_field_entries(${leadId}::uuid, ${messageId})::text`;
}
