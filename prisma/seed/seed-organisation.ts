import { hash } from '@node-rs/argon2';
import { v7 as uuid } from 'uuid';
import type { Database } from '../../src/db/database';
import { exampleKey } from '../../src/db/repositories/example-key';
import { withSystem } from '../../src/db/system';
import type { PolicyDocument } from '../../src/domain/policy/types';
import type { BusinessHours } from '../../src/domain/time/types';
import { articles } from './content/articles/all';
import { brandVoice } from './content/brand-voice';
import { cannedReplies } from './content/canned-replies';
import { demoPolicy } from './content/demo-policy';
import { intentDescriptions } from './content/intent-descriptions';
import { intentExamples } from './content/intent-examples';
import { skills as catalogue, members, teams } from './content/members';
import { qualificationFlow } from './content/qualification-flow';
import { seedPolicies } from './seed-policies';

export const DEMO_PASSWORD = 'baton-demo';
export const DEMO_TIME_ZONE = 'Europe/Berlin';

export interface SeededMember {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly teams: readonly string[];
  readonly skills: readonly string[];
  readonly capacity: number;
}

export interface SeededOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly policyId: string;
  readonly policy: PolicyDocument;
  readonly teamIds: Readonly<Record<string, string>>;
  readonly members: readonly SeededMember[];
  readonly channels: readonly { readonly id: string; readonly slug: string; readonly team: string }[];
}

const NINE_TO_SIX = [{ from: 9 * 60, to: 18 * 60 }];

/** The push team works in office hours; the first one is there around the clock. */
const OFFICE_HOURS: BusinessHours = {
  timeZone: DEMO_TIME_ZONE,
  alwaysOpen: false,
  week: { 1: NINE_TO_SIX, 2: NINE_TO_SIX, 3: NINE_TO_SIX, 4: NINE_TO_SIX, 5: NINE_TO_SIX, 6: [], 7: [] },
  exceptions: [],
};

const json = (value: unknown) => JSON.parse(JSON.stringify(value));

/** Time for notes after a conversation that was pushed. */
const WRAP_UP_SECONDS = 45;

/** The demo organisation without any history: people, teams, channels, policy, knowledge. */
export async function seedOrganisation(database: Database): Promise<SeededOrganisation> {
  const passwordHash = await hash(DEMO_PASSWORD);
  return withSystem(database, async (client) => {
    const org = await client.org.create({
      data: {
        slug: 'acme',
        name: 'Acme',
        timeZone: DEMO_TIME_ZONE,
        brandVoice: json(brandVoice),
        qualification: json(qualificationFlow),
        isDemo: true,
      },
    });
    const orgId = org.id;
    const teamIds: Record<string, string> = Object.fromEntries(teams.map(({ name }) => [name, uuid()]));
    await client.team.createMany({
      data: teams.map(({ name, routingMode, strategy, overflow }) => ({
        id: teamIds[name] ?? uuid(),
        orgId,
        name,
        routingMode,
        strategy,
        overflowTeamId: overflow ? (teamIds[overflow.team] ?? null) : null,
        overflowSeconds: overflow?.seconds ?? null,
        ...(routingMode === 'push' ? { hours: json(OFFICE_HOURS), wrapUpSeconds: WRAP_UP_SECONDS } : {}),
      })),
    });
    await client.skill.createMany({ data: catalogue.map((name) => ({ orgId, name })) });
    const seededMembers: SeededMember[] = [];
    for (const { email, name, title, role, teams: of, skills, languages, capacity } of members) {
      const user = await client.user.create({ data: { email, name, passwordHash } });
      const member = await client.member.create({
        data: { orgId, userId: user.id, role, name, title, skills, languages, capacity },
      });
      await client.teamMember.createMany({
        data: of.map((team) => ({ orgId, teamId: teamIds[team] ?? '', memberId: member.id })),
      });
      seededMembers.push({ id: member.id, name, role, teams: of, skills, capacity });
    }
    const policy = demoPolicy({ timeZone: DEMO_TIME_ZONE, enterpriseTeamId: teamIds.Enterprise ?? '' });
    const owner = seededMembers.find(({ role }) => role === 'owner');
    const manager = seededMembers.find(({ role }) => role === 'manager');
    const policyId = await seedPolicies(client, { id: orgId, timeZone: DEMO_TIME_ZONE }, policy, {
      ownerId: owner?.id ?? null,
      managerId: manager?.id ?? null,
    });
    const channels = [
      { id: uuid(), slug: 'acme', key: 'ch_acme', name: 'Website', team: 'Sales' },
      {
        id: uuid(),
        slug: 'acme-enterprise',
        key: 'ch_acme_enterprise',
        name: 'Enterprise page',
        team: 'Enterprise',
      },
    ];
    await client.channel.createMany({
      data: channels.map(({ id, slug, key, name, team }) => ({
        id,
        orgId,
        slug,
        publicKey: key,
        name,
        teamId: teamIds[team] ?? null,
      })),
    });
    await client.article.createMany({ data: articles.map((article) => ({ ...article, orgId })) });
    await client.$executeRaw`
      insert into article_version (id, "orgId", "articleId", version, title, body, category, published, "memberId")
      select gen_random_uuid(), "orgId", id, version, title, body, category, published, ${owner?.id ?? null}::uuid
      from article where "orgId" = ${orgId}::uuid`;
    const intents = [...new Set(intentExamples.map(({ intent }) => intent))];
    await client.intent.createMany({
      data: intents.map((name) => ({ orgId, name, description: intentDescriptions[name] ?? '' })),
    });
    await client.intentExample.createMany({
      data: intentExamples.map((example) => ({ ...example, orgId, textKey: exampleKey(example.text) })),
    });
    await client.cannedReply.createMany({
      data: cannedReplies.map(({ shortcut, text, team }) => ({
        orgId,
        shortcut,
        text,
        teamId: team === null ? null : (teamIds[team] ?? null),
      })),
    });
    return {
      id: orgId,
      slug: 'acme',
      policyId,
      policy,
      teamIds,
      members: seededMembers,
      channels,
    };
  });
}
