import { createChannel } from '../../tests/factories/channel';
import { createMember } from '../../tests/factories/member';
import { createOrg, type TestOrg } from '../../tests/factories/org';
import { createTeam } from '../../tests/factories/team';
import { MEMBERS } from './course';
import type { HistoryOrg } from './fill-history';

/** An organisation that a history can be given to. */
export async function createHistoryOrg(): Promise<HistoryOrg & { readonly org: TestOrg }> {
  const org = await createOrg({ timeZone: 'America/New_York' });
  const several = async (times: number, make: () => Promise<{ readonly id: string }>) => {
    const ids: string[] = [];
    for (let index = 0; index < times; index++) ids.push((await make()).id);
    return ids;
  };
  return {
    org,
    orgId: org.id,
    memberIds: await several(MEMBERS.length, () => createMember(org)),
    teamIds: await several(3, () => createTeam(org)),
    channelIds: await several(3, () => createChannel(org)),
  };
}
