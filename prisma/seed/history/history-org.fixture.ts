import { buildIndex } from '../../../src/domain/bot/retrieval/build-index';
import type { UnderstandingEngine } from '../../../src/domain/bot/understanding-engine';
import type { BusinessHours } from '../../../src/domain/time/types';
import { articles } from '../content/articles/all';
import { brandVoice, quickReplies } from '../content/brand-voice';
import { demoPolicy } from '../content/demo-policy';
import { members, teams } from '../content/members';
import { qualificationFlow } from '../content/qualification-flow';
import { type Agent, createAgent } from './agents';
import type { HistoryOrg } from './world';

const TIME_ZONE = 'Europe/Berlin';
const TEAM_IDS = {
  Sales: '11111111-1111-7111-8111-111111111111',
  Enterprise: '22222222-2222-7222-8222-222222222222',
};
const NINE_TO_SIX = [{ from: 540, to: 1080 }];
const OFFICE: BusinessHours = {
  timeZone: TIME_ZONE,
  alwaysOpen: false,
  week: { 1: NINE_TO_SIX, 2: NINE_TO_SIX, 3: NINE_TO_SIX, 4: NINE_TO_SIX, 5: NINE_TO_SIX, 6: [], 7: [] },
  exceptions: [],
};

/** The demo organisation as the simulation sees it, without a database. */
export function demoOrg(engine: UnderstandingEngine): HistoryOrg {
  const policy = demoPolicy({ timeZone: TIME_ZONE, enterpriseTeamId: TEAM_IDS.Enterprise });
  return {
    id: '33333333-3333-7333-8333-333333333333',
    name: 'Acme',
    timeZone: TIME_ZONE,
    currency: 'EUR',
    voice: brandVoice,
    flow: qualificationFlow,
    policy,
    versions: [
      {
        id: '44444444-4444-7444-8444-444444444444',
        version: 1,
        publishedAt: new Date('2020-01-01T00:00:00Z'),
      },
    ],
    teams: teams.map(({ name, routingMode, strategy }) => ({
      id: name === 'Enterprise' ? TEAM_IDS.Enterprise : TEAM_IDS.Sales,
      name,
      routingMode,
      strategy,
      hours: routingMode === 'push' ? OFFICE : policy.hours,
    })),
    channels: [
      { id: '55555555-5555-7555-8555-555555555555', slug: 'acme', teamId: TEAM_IDS.Sales, quickReplies },
      {
        id: '66666666-6666-7666-8666-666666666666',
        slug: 'acme-enterprise',
        teamId: TEAM_IDS.Enterprise,
        quickReplies,
      },
    ],
    engine,
    index: buildIndex(articles.map((article) => ({ ...article, id: article.slug }))),
  };
}

/** New ones for every run: agents change while they work. */
export function demoAgents(): Agent[] {
  return members
    .filter(({ teams: of }) => of.length > 0)
    .map((member, index) =>
      createAgent({ ...member, id: `77777777-7777-7777-8777-77777777777${index}` }, TEAM_IDS, index),
    );
}
