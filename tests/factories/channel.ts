import { randomBytes } from 'node:crypto';
import { withSystem } from '../../src/db/system';
import { services } from '../../src/server/services';
import type { TestOrg } from './org';
import type { TestTeam } from './team';

export interface TestChannel {
  readonly id: string;
  readonly slug: string;
  readonly publicKey: string;
  readonly org: TestOrg;
}

export interface ChannelOptions {
  /** Origins of other sites' pages that may use it. */
  readonly allowedOrigins?: readonly string[];
  readonly team?: TestTeam;
  readonly language?: string;
  readonly isTest?: boolean;
}

/** A channel with a hosted page. */
export async function createChannel(org: TestOrg, options: ChannelOptions = {}): Promise<TestChannel> {
  const { allowedOrigins = [], team, language = 'en', isTest = false } = options;
  const unique = randomBytes(6).toString('hex');
  const channel = await withSystem(services().database, (client) =>
    client.channel.create({
      data: {
        orgId: org.id,
        name: 'Website',
        slug: `site-${unique}`,
        publicKey: `ch_${unique}`,
        allowedOrigins: [...allowedOrigins],
        teamId: team?.id ?? null,
        language,
        isTest,
      },
    }),
  );
  return { id: channel.id, slug: channel.slug, publicKey: channel.publicKey, org };
}
