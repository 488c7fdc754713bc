import type { QualificationFlow } from '../../domain/bot/qualification/question';
import type { BrandVoice } from '../../domain/policy/brand-voice';
import type { Tenant } from '../tenant';

const toJson = (value: unknown) => JSON.parse(JSON.stringify(value));

export async function storeQualification(tenant: Tenant, flow: QualificationFlow): Promise<void> {
  await tenant.client.org.updateMany({ where: { id: tenant.orgId }, data: { qualification: toJson(flow) } });
}

export async function storeVoice(tenant: Tenant, voice: BrandVoice): Promise<void> {
  await tenant.client.org.updateMany({ where: { id: tenant.orgId }, data: { brandVoice: toJson(voice) } });
}
