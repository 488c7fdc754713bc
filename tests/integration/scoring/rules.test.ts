import { expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { defaultPolicy } from '../../../src/domain/policy/default-policy';
import { DEFAULT_SCORING } from '../../../src/domain/policy/default-scoring';
import { services } from '../../../src/server/services';
import { trackEvent } from '../../../src/services/chat/track-event';
import { systemContext } from '../../../src/services/context';
import { openPolicyDraft } from '../../../src/services/policy/open-policy-draft';
import { publishPolicy } from '../../../src/services/policy/publish-policy';
import { savePolicyDraft } from '../../../src/services/policy/save-policy-draft';
import { previewScoring } from '../../../src/services/scoring/preview-scoring';
import { rescoreLeads } from '../../../src/services/scoring/rescore-leads';
import { createChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, type TestVisitor } from '../../factories/visitor';

const scoring = (points: number) => ({
  ...DEFAULT_SCORING,
  engagementCap: 100,
  engagementHalfLifeDays: 3650,
  rules: DEFAULT_SCORING.rules.map((rule) => (rule.id === 'visited-demo' ? { ...rule, points } : rule)),
});

const visits = (visitor: TestVisitor, path: string) =>
  trackEvent(visitor.ctx, { type: 'page_view', url: `https://acme.test${path}`, properties: {} });

const ofOrg = <R>(org: TestOrg, read: Parameters<typeof withTenant<R>>[2]) =>
  withTenant(services().database, org.id, read);

const leadOf = (org: TestOrg) => ofOrg(org, ({ client }) => client.lead.findFirstOrThrow());
const hotAlerts = (org: TestOrg) =>
  ofOrg(org, ({ client }) => client.alert.count({ where: { kind: 'hot_lead' } }));

async function orgWithLead(points: number) {
  const org = await createOrg({
    policy: { ...defaultPolicy({ timeZone: 'UTC' }), scoring: scoring(points) },
  });
  const manager = await createMember(org, { role: 'manager' });
  const visitor = await startVisitor(await createChannel(org));
  await ofOrg(org, ({ client }) => client.lead.updateMany({ data: { email: 'ada@example.com' } }));
  return { org, manager, visitor };
}

test('a preview shows recent leads under other rules, and stores nothing', async () => {
  const { org, manager, visitor } = await orgWithLead(8);
  await visits(visitor, '/demo');
  const before = await leadOf(org);
  const preview = await previewScoring(manager.ctx, { scoring: scoring(80) });
  expect(preview.leads).toEqual([
    {
      id: before.id,
      displayName: 'ada@example.com',
      company: null,
      before: { score: 8, band: 'cold' },
      after: { score: 80, band: 'hot' },
      changes: [{ label: 'Visited the demo page', before: 8, after: 80 }],
    },
  ]);
  expect([preview.becomeHot, preview.ceaseHot]).toEqual([1, 0]);
  expect(preview.bands).toEqual({
    before: { cold: 1, warm: 0, hot: 0 },
    after: { cold: 0, warm: 0, hot: 1 },
  });
  expect(await leadOf(org)).toEqual(before);
});

test('a preview says what cannot be meant in the rules, and nothing about the rest of the policy', async () => {
  const { manager } = await orgWithLead(8);
  const { problems } = await previewScoring(manager.ctx, { scoring: { ...scoring(8), warmFrom: 90 } });
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['bad_bands', 'error']]);
});

test('a preview shows nothing of other organisations', async () => {
  const { visitor } = await orgWithLead(8);
  await visits(visitor, '/demo');
  const stranger = await createMember(await createOrg(), { role: 'owner' });
  expect((await previewScoring(stranger.ctx, { scoring: scoring(80) })).leads).toEqual([]);
});

test('published rules score the leads anew, without alerting anybody', async () => {
  const { org, manager, visitor } = await orgWithLead(8);
  await visits(visitor, '/demo');
  const draft = await openPolicyDraft(manager.ctx);
  const { version, revision } = draft.policy;
  const document = { ...draft.document, scoring: scoring(80) };
  const saved = await savePolicyDraft(manager.ctx, { version, revision, document });
  await publishPolicy(manager.ctx, { version, note: 'Demo counts', revision: saved.revision });
  expect(await rescoreLeads(systemContext(services(), org.id))).toBe(1);
  expect(await leadOf(org)).toMatchObject({ score: 80, ruleScore: 80, band: 'hot', hotAlertArmed: false });
  expect(await hotAlerts(org)).toBe(0);
});

test('a lead that becomes hot is told of once', async () => {
  const { org, visitor } = await orgWithLead(80);
  await visits(visitor, '/demo');
  expect(await leadOf(org)).toMatchObject({ score: 80, band: 'hot', hotAlertArmed: false });
  await visits(visitor, '/pricing');
  expect(await hotAlerts(org)).toBe(1);
  // It cools down and comes back two days later.
  await ofOrg(org, ({ client }) =>
    client.lead.updateMany({ data: { hotAlertArmed: true, hotAlertAt: new Date(Date.now() - 172_800_000) } }),
  );
  await ofOrg(org, ({ client }) =>
    client.alert.updateMany({ data: { createdAt: new Date(Date.now() - 172_800_000) } }),
  );
  await visits(visitor, '/pricing');
  expect(await hotAlerts(org)).toBe(2);
});
