import { randomBytes } from 'node:crypto';
import { withSystem } from '../../src/db/system';
import { defaultPolicy } from '../../src/domain/policy/default-policy';
import type { PolicyDocument } from '../../src/domain/policy/types';
import { services } from '../../src/server/services';

export interface TestOrg {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly policyId: string;
}

export interface OrgOptions {
  readonly name?: string;
  readonly timeZone?: string;
  /** Laid over the default policy, which is published as version 1. */
  readonly policy?: Partial<PolicyDocument>;
}

/** A fresh organisation with a policy in force and nothing else. */
export async function createOrg(options: OrgOptions = {}): Promise<TestOrg> {
  const { name = 'Acme', timeZone = 'UTC', policy = {} } = options;
  const slug = `org-${randomBytes(6).toString('hex')}`;
  const document = JSON.parse(JSON.stringify({ ...defaultPolicy({ timeZone }), ...policy }));
  return withSystem(services().database, async (client) => {
    const org = await client.org.create({ data: { slug, name, timeZone } });
    const { id: policyId } = await client.policy.create({
      data: { orgId: org.id, version: 1, status: 'published', document, publishedAt: new Date() },
    });
    return { id: org.id, slug, name, policyId };
  });
}
