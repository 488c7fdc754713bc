import * as operations from '../../contracts/operations/team';
import { getMe as me } from '../../services/members/get-me';
import { listMembers as members } from '../../services/members/list-members';
import { listTeams as teams } from '../../services/members/list-teams';
import { setPresence as presence } from '../../services/members/set-presence';
import { asMember, authenticatePerson } from '../http/authenticate';
import { serve } from '../http/serve';
import { realtimeConfig } from '../realtime-config';

/** Team API: the caller and colleagues (design §8). */

export const getMe = serve(operations.getMe, async ({ ctx, request }) => {
  const caller = asMember(ctx);
  const { memberships } = await authenticatePerson(request);
  const orgs = memberships.map(({ orgSlug, orgName }) => ({ slug: orgSlug, name: orgName }));
  return { body: await me(caller, { orgs, realtime: realtimeConfig() }) };
});

export const setPresence = serve(operations.setPresence, async ({ ctx, body }) => ({
  body: await presence(asMember(ctx), { status: body.status }),
}));

export const listMembers = serve(operations.listMembers, async ({ ctx }) => ({ body: await members(ctx) }));

export const listTeams = serve(operations.listTeams, async ({ ctx }) => ({ body: await teams(ctx) }));
