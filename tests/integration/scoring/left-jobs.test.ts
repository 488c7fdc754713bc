import { beforeEach, expect, test } from 'vitest';
import { wantRescoring } from '../../../src/db/repositories/rescoring';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { findLeftJobs } from '../../../src/jobs/tasks/left-jobs';
import { services } from '../../../src/server/services';
import { systemContext } from '../../../src/services/context';
import { requestLeadModel } from '../../../src/services/scoring/request-lead-model';
import { rescoreLeads } from '../../../src/services/scoring/rescore-leads';
import { trainLeadModel } from '../../../src/services/scoring/train-lead-model';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';

const SECONDS = 2;
let org: TestOrg;
let owner: TestMember;

const sql = <Row>(run: Parameters<typeof withSystem<Row>>[1]) => withSystem(services().database, run);
/** A killed worker holds every job there is. */
const killWorkers = () =>
  sql(
    (client) =>
      client.$executeRaw`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'the dead'`,
  );
/** Keys of the jobs that a living worker would take. */
const free = async () =>
  (
    await sql(
      (client) => client.$queryRaw<{ key: string }[]>`
        select key from graphile_worker.jobs where locked_at is null and (key like 'rescore:%' or key like 'train-lead%')`,
    )
  ).map(({ key }) => key);
const takeUp = async () => {
  for (const { run } of await findLeftJobs(services(), SECONDS)) await run();
};
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);

beforeEach(async () => {
  org = await createOrg();
  owner = await createMember(org, { role: 'owner' });
});

test('scores that a killed worker left half made are taken up, not while one is at it, and not once they are made', async () => {
  await withTenant(services().database, org.id, wantRescoring);
  const key = `rescore:${org.id}`;
  await killWorkers();
  const moveTo = (data: { rescoreWantedAt?: Date; rescoreMovedAt?: Date | null }) =>
    sql((client) => client.org.update({ where: { id: org.id }, data }));
  await moveTo({ rescoreWantedAt: ago(60), rescoreMovedAt: ago(10) });
  await takeUp();
  expect(await free()).toEqual([]);
  await moveTo({ rescoreMovedAt: ago(31) });
  await takeUp();
  await takeUp();
  expect(await free()).toEqual([key]);

  await rescoreLeads(systemContext(services(), org.id));
  await killWorkers();
  await takeUp();
  expect(await free()).toEqual([]);
});

test('a training of the score that nobody took, or whose worker was killed, is taken up', async () => {
  const { id } = await requestLeadModel(owner.ctx);
  const key = `train-lead-model:${id}`;
  await killWorkers();
  const moveTo = (data: { createdAt?: Date; movedAt?: Date; status?: string }) =>
    sql((client) => client.leadModel.update({ where: { id }, data }));
  await takeUp();
  expect(await free()).toEqual([]);
  await moveTo({ createdAt: ago(3) });
  await takeUp();
  expect(await free()).toEqual([key]);

  await killWorkers();
  await moveTo({ createdAt: ago(90), movedAt: ago(5), status: 'training' });
  await takeUp();
  expect(await free()).toEqual([]);
  await moveTo({ movedAt: ago(31) });
  await takeUp();
  expect(await free()).toEqual([key]);

  // Without leads the training ends at once, and leaves nothing to take up.
  await trainLeadModel(systemContext(services(), org.id), { modelId: id });
  await killWorkers();
  await takeUp();
  expect(await free()).toEqual([]);
});
