import { expect, test } from 'vitest';
import { setLiveVersion } from '../../../src/db/repositories/intent-models';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { createOrg } from '../../factories/org';
import { waiting } from '../../support/waiting-for-locks';

test('two who make versions live at the same moment both may, and one is live', async () => {
  const org = await createOrg();
  const inOrg = <R>(run: Parameters<typeof withTenant<R>>[2]) => withTenant(services().database, org.id, run);
  const bytes = new Uint8Array([1]);
  const trained = { orgId: org.id, status: 'ready', model: bytes, trainingSet: bytes };
  await inOrg(({ client }) =>
    client.intentModelVersion.createMany({
      data: [1, 2, 3].map((version) => ({ ...trained, version, live: version === 3 })),
    }),
  );

  let other: Promise<boolean> = Promise.resolve(false);
  await inOrg(async (tenant) => {
    await setLiveVersion(tenant, 1);
    other = inOrg((second) => setLiveVersion(second, 2));
    await waiting(1);
  });

  expect(await other).toBe(true);
  const live = await inOrg(({ client }) =>
    client.intentModelVersion.findMany({ where: { live: true }, select: { version: true } }),
  );
  expect(live).toEqual([{ version: 2 }]);
});
