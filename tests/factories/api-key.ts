import { createHash, randomBytes } from 'node:crypto';
import { withSystem } from '../../src/db/system';
import type { Permission } from '../../src/domain/access/permissions';
import { services } from '../../src/server/services';
import type { TestOrg } from './org';

/** An API key. @returns what goes after `Authorization: Bearer ` */
export async function createApiKey(org: TestOrg, scopes: readonly Permission[]): Promise<string> {
  const key = `bt_${randomBytes(24).toString('base64url')}`;
  const keyHash = createHash('sha256').update(key).digest('hex');
  await withSystem(services().database, (client) =>
    client.apiKey.create({
      data: { orgId: org.id, name: 'test', prefix: key.slice(0, 8), keyHash, scopes: [...scopes] },
    }),
  );
  return key;
}
