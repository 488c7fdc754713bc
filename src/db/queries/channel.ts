import type { Database } from '../database';
import { withSystem } from '../system';

export interface PublicChannel {
  readonly id: string;
  readonly orgId: string;
  readonly slug: string;
  readonly publicKey: string;
  readonly name: string;
  readonly language: string;
  readonly allowedOrigins: string[];
  readonly appearance: unknown;
  readonly teamId: string | null;
  readonly isTest: boolean;
  readonly orgName: string;
  readonly brandVoice: unknown;
}

/** A channel by its public key or its slug; null when there is none or it was switched off. */
export async function findPublicChannel(
  database: Database,
  keyOrSlug: string,
): Promise<PublicChannel | null> {
  const [row] = await withSystem(
    database,
    (client) => client.$queryRaw<PublicChannel[]>`
      select c.id, c."orgId", c.slug, c."publicKey", c.name, c.language, c."allowedOrigins", c.appearance, c."teamId",
        c."isTest", o.name as "orgName", o."brandVoice"
      from channel c join org o on o.id = c."orgId"
      where (c.slug = ${keyOrSlug} or c."publicKey" = ${keyOrSlug}) and c."disabledAt" is null`,
  );
  return row ?? null;
}

/** What a page whose channel is off or archived may still say of it. */
interface ClosedChannel {
  readonly orgName: string;
  readonly language: string;
  readonly appearance: unknown;
}

/** A channel that was switched off or archived, by its public key or its slug; null when there is none. */
export async function findClosedChannel(
  database: Database,
  keyOrSlug: string,
): Promise<ClosedChannel | null> {
  const [row] = await withSystem(
    database,
    (client) => client.$queryRaw<ClosedChannel[]>`
      select o.name as "orgName", c.language, c.appearance from channel c join org o on o.id = c."orgId"
      where (c.slug = ${keyOrSlug} or c."publicKey" = ${keyOrSlug}) and c."disabledAt" is not null`,
  );
  return row ?? null;
}

/** Whose channel this is; null when there is none. */
export async function findOrgOfChannel(database: Database, channelId: string): Promise<string | null> {
  const channel = await withSystem(database, (client) =>
    client.channel.findUnique({ where: { id: channelId }, select: { orgId: true } }),
  );
  return channel?.orgId ?? null;
}
