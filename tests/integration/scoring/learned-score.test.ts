import { v7 as uuid } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LeadModel } from '../../../src/contracts/api/scoring';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { sampleHistories } from '../../../src/domain/leads/learned/lead-histories.fixture';
import { services } from '../../../src/server/services';
import { systemContext } from '../../../src/services/context';
import { getLead } from '../../../src/services/leads/get-lead';
import { patchLead } from '../../../src/services/leads/patch-lead';
import { listLeadModels } from '../../../src/services/scoring/list-lead-models';
import { requestLeadModel } from '../../../src/services/scoring/request-lead-model';
import { rescoreLeads } from '../../../src/services/scoring/rescore-leads';
import { activateLeadModel, deactivateLeadModel } from '../../../src/services/scoring/switch-lead-model';
import { trainLeadModel } from '../../../src/services/scoring/train-lead-model';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';

const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const DAY_MS = 86_400_000;
/** Some seconds on a quiet machine. */
const TRAINING_MS = 180_000;

/** Leads of the last months with pages, sizes and outcomes; those of the last month are still open. */
async function seedLeads(org: TestOrg, count: number): Promise<string[]> {
  const histories = sampleHistories(count);
  const ids = histories.map(() => uuid());
  const shiftMs = Date.now() - 31 * DAY_MS - (histories.at(-1)?.createdAt.getTime() ?? 0);
  const moved = (at: Date) => new Date(at.getTime() + shiftMs);
  await withSystem(services().database, async (client) => {
    await client.lead.createMany({
      data: histories.map(({ fields, won, createdAt }, place) => ({
        id: ids[place] ?? uuid(),
        orgId: org.id,
        email: `lead-${place}@example.com`,
        fields: json(
          Object.fromEntries(
            Object.entries(fields).map(([name, entry]) => [
              name,
              { ...entry, at: moved(new Date(entry.at)).toISOString() },
            ]),
          ),
        ),
        stage: won ? 'won' : 'engaged',
        createdAt: moved(createdAt),
      })),
    });
    await client.leadSignal.createMany({
      data: histories.flatMap(({ signals }, place) =>
        signals.map((signal) => ({
          ...signal,
          at: moved(signal.at),
          orgId: org.id,
          leadId: ids[place] ?? '',
          visitorId: uuid(),
        })),
      ),
    });
    await client.leadStageChange.createMany({
      data: histories.flatMap(({ stageMovedAt }, place) =>
        stageMovedAt === null
          ? []
          : [
              {
                orgId: org.id,
                leadId: ids[place] ?? '',
                fromStage: 'engaged',
                toStage: 'won',
                at: moved(stageMovedAt),
              },
            ],
      ),
    });
  });
  return ids.filter((_, place) => histories[place]?.won === false);
}

async function trained(manager: TestMember): Promise<LeadModel> {
  const { id } = await requestLeadModel(manager.ctx);
  await trainLeadModel(systemContext(services(), manager.org.id), { modelId: id });
  const { items } = await listLeadModels(manager.ctx);
  const model = items.find((one) => one.id === id);
  if (!model) throw new Error('the model is not listed');
  return model;
}

const rowOf = (org: TestOrg, id: string) =>
  withTenant(services().database, org.id, ({ client }) => client.lead.findFirstOrThrow({ where: { id } }));

const audited = (org: TestOrg) =>
  withTenant(services().database, org.id, async ({ client }) => {
    const rows = await client.auditEntry.findMany({ orderBy: { at: 'asc' } });
    return rows.map(({ action }) => action);
  });

describe('an organisation with outcomes', () => {
  let org: TestOrg;
  let manager: TestMember;
  let open: string[];
  let model: LeadModel;
  beforeAll(async () => {
    org = await createOrg();
    manager = await createMember(org, { role: 'manager' });
    open = await seedLeads(org, 160);
    model = await trained(manager);
  }, TRAINING_MS);

  test('gets a model with its quality beside the rules’, not switched on', async () => {
    expect(model).toMatchObject({ version: 1, status: 'ready', active: false, message: null });
    expect(model.report?.leads).toBe(160);
    expect(model.report?.model.auc ?? 0).toBeGreaterThan(0.6);
    expect(model.report?.rules.cases).toBe(160);
    expect((await rowOf(org, open[0] ?? '')).scoredBy).toBe('rules');
  });

  test('has its scores made by the model once it is switched on, and by the rules again when it is off', {
    timeout: TRAINING_MS,
  }, async () => {
    const context = systemContext(services(), org.id);
    expect(await activateLeadModel(manager.ctx, { modelId: model.id })).toMatchObject({ active: true });
    expect(await rescoreLeads(context)).toBe(open.length);
    const lead = await rowOf(org, open[0] ?? '');
    expect(lead.scoredBy).toBe('model');
    expect(lead.winProbability).toBeGreaterThan(0);
    const detail = await getLead(manager.ctx, { leadId: lead.id });
    const tenths = detail.contributions.reduce((sum, { points }) => sum + Math.round(points * 10), 0);
    expect(tenths).toBe(lead.score * 10);
    expect(detail.scoring).toMatchObject({ scoredBy: 'model', ruleScore: lead.ruleScore });
    await deactivateLeadModel(manager.ctx, { modelId: model.id });
    await rescoreLeads(context);
    const after = await rowOf(org, lead.id);
    expect([after.scoredBy, after.score, after.winProbability]).toEqual(['rules', lead.ruleScore, null]);
    expect(after.updatedAt).toEqual(lead.updatedAt);
    expect(await audited(org)).toEqual([
      'lead_model.requested',
      'lead_model.activated',
      'lead_model.deactivated',
    ]);
  });

  test('is told nothing about models of others', async () => {
    const stranger = await createMember(await createOrg(), { role: 'owner' });
    expect((await listLeadModels(stranger.ctx)).items).toEqual([]);
    await expect(activateLeadModel(stranger.ctx, { modelId: model.id })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect((await listLeadModels(manager.ctx)).items[0]?.active).toBe(false);
  });

  test('never has two models in training, nor two that make scores', { timeout: TRAINING_MS }, async () => {
    const second = await trained(manager);
    await activateLeadModel(manager.ctx, { modelId: model.id });
    await activateLeadModel(manager.ctx, { modelId: second.id });
    const { items } = await listLeadModels(manager.ctx);
    expect(items.filter(({ active }) => active).map(({ version }) => version)).toEqual([second.version]);
    await requestLeadModel(manager.ctx);
    await expect(requestLeadModel(manager.ctx)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('scores a lead by the model when a person edits it, too', async () => {
    const id = open[1] ?? '';
    await patchLead(manager.ctx, { leadId: id, patch: { name: 'Ada' } });
    expect((await rowOf(org, id)).scoredBy).toBe('model');
  });
});

test('too few outcomes are refused in a sentence, and the version cannot be switched on', async () => {
  const org = await createOrg();
  const manager = await createMember(org, { role: 'manager' });
  await seedLeads(org, 12);
  const model = await trained(manager);
  expect(model.status).toBe('refused');
  expect(model.message).toMatch(
    /needs at least 20 leads that were won and 20 that were not; so far \d of 12 leads/,
  );
  await expect(activateLeadModel(manager.ctx, { modelId: model.id })).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('a training whose worker was lost is given up after ten minutes', async () => {
  const org = await createOrg();
  const manager = await createMember(org, { role: 'manager' });
  const { id } = await requestLeadModel(manager.ctx);
  await withSystem(services().database, (client) =>
    client.leadModel.updateMany({ where: { id }, data: { createdAt: new Date(Date.now() - 11 * 60_000) } }),
  );
  expect((await listLeadModels(manager.ctx)).items[0]).toMatchObject({
    status: 'failed',
    message: 'The training was interrupted.',
  });
  expect(await requestLeadModel(manager.ctx)).toMatchObject({ version: 2, status: 'queued' });
  const { items } = await listLeadModels(manager.ctx);
  expect(items.map(({ status }) => status)).toEqual(['queued', 'failed']);
});
