import { expect, test } from 'vitest';
import { ACTING_AS_HEADER } from '../../../src/contracts/acting-as';
import { getMe } from '../../../src/contracts/operations/team';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { call, refused } from './support/call';

test('a page of one member is refused once the session of its browser is another member’s', async () => {
  const org = await createOrg();
  const maya = await createMember(org, { name: 'Maya Chen' });
  const liam = await createMember(org, { name: 'Liam Ward' });
  const from = (pageOf: string, cookie: string) => ({
    cookie,
    params: { org: org.slug },
    headers: { [ACTING_AS_HEADER]: pageOf },
  });
  const own = await call(getMe, from(maya.id, maya.cookie));
  expect(own.body.member.name).toBe('Maya Chen');
  const other = await refused(getMe, from(maya.id, liam.cookie));
  expect(other.body).toMatchObject({ status: 401, code: 'unauthenticated' });
});
