import { randomBytes } from 'node:crypto';
import { withSystem } from '../../src/db/system';
import { services } from '../../src/server/services';
import type { TestOrg } from './org';

export interface TestTeam {
  readonly id: string;
  readonly name: string;
}

/** A team without members; `createMember` puts them in. */
export async function createTeam(
  org: TestOrg,
  options: { readonly name?: string; readonly routingMode?: 'pull' | 'push' } = {},
): Promise<TestTeam> {
  const { name = `Team ${randomBytes(3).toString('hex')}`, routingMode = 'pull' } = options;
  const team = await withSystem(services().database, (client) =>
    client.team.create({ data: { orgId: org.id, name, routingMode } }),
  );
  return { id: team.id, name };
}
