import type { Tenant } from '../tenant';

export interface NewConsent {
  readonly visitorId: string;
  readonly textVersion: number;
  readonly language: string;
  readonly text: string;
  readonly privacyUrl: string | null;
}

/** Notes what a visitor agreed to; the same version again changes nothing. */
export async function insertConsent(tenant: Tenant, consent: NewConsent): Promise<void> {
  const row = { ...consent, orgId: tenant.orgId, givenAt: tenant.now };
  await tenant.client.visitorConsent.createMany({ data: [row], skipDuplicates: true });
}

/** The form before the first message is answered, or skipped: it is not asked again. */
export async function markPreChatAnswered(tenant: Tenant, visitorId: string): Promise<void> {
  await tenant.client.visitor.updateMany({
    where: { orgId: tenant.orgId, id: visitorId, preChatAt: null },
    data: { preChatAt: tenant.now },
  });
}
