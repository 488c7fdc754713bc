import { brandVoiceSchema } from '../../../src/contracts/brand-voice';
import { businessHoursSchema } from '../../../src/contracts/policy-document';
import { parseQualificationFlow } from '../../../src/contracts/qualification';
import type { Database } from '../../../src/db/database';
import { findPublishedArticles } from '../../../src/db/queries/knowledge';
import { findOrg } from '../../../src/db/queries/org-policy';
import { withTenant } from '../../../src/db/tenant';
import { buildIndex } from '../../../src/domain/bot/retrieval/build-index';
import type { UnderstandingEngine } from '../../../src/domain/bot/understanding-engine';
import { quickReplies } from '../content/brand-voice';
import type { SeededOrganisation } from '../seed-organisation';
import type { HistoryOrg } from './world';

/** The seeded organisation with everything that decides in it, read back as the services read it. */
export async function loadHistoryOrg(
  database: Database,
  organisation: SeededOrganisation,
  engine: UnderstandingEngine,
): Promise<HistoryOrg> {
  return withTenant(database, organisation.id, async (tenant) => {
    const org = await findOrg(tenant);
    if (!org?.policyId || org.policyVersion === null) throw new Error('the demo organisation has no policy');
    const published = await tenant.client.policy.findMany({ orderBy: { version: 'desc' } });
    const teams = await tenant.client.team.findMany({ orderBy: { name: 'desc' } });
    const { policy, channels } = organisation;
    return {
      id: org.id,
      name: org.name,
      timeZone: org.timeZone,
      currency: org.currency,
      voice: brandVoiceSchema.parse(org.brandVoice),
      flow: parseQualificationFlow(org.qualification),
      policy,
      versions: published.flatMap(({ id, version, publishedAt }) =>
        publishedAt === null ? [] : [{ id, version, publishedAt }],
      ),
      teams: teams.map(({ id, name, routingMode, strategy, hours }) => ({
        id,
        name,
        routingMode: routingMode === 'push' ? 'push' : 'pull',
        strategy,
        hours: hours === null ? policy.hours : businessHoursSchema.parse(hours),
      })),
      channels: channels.map(({ id, slug, team }) => ({
        id,
        slug,
        teamId: organisation.teamIds[team] ?? null,
        quickReplies,
      })),
      engine,
      index: buildIndex(await findPublishedArticles(tenant)),
    };
  });
}
