import * as operations from '../../contracts/operations/realtime';
import { ServiceProblem } from '../../services/problem';
import { authorizeMemberChannel } from '../../services/realtime/authorize-member-channel';
import { authorizeVisitorChannel } from '../../services/realtime/authorize-visitor-channel';
import { memberContext } from '../http/authenticate';
import { serve } from '../http/serve';
import { services } from '../services';

/** Endpoints of pusher-js for both sides (design §7). */

export const authorizeChannel = serve(operations.authorizeChannel, async ({ ctx, body }) => {
  const { client } = services().realtime;
  const { socket_id: socketId, channel_name: channelName } = body;
  if (ctx.kind === 'visitor') {
    await authorizeVisitorChannel(ctx.ctx, channelName);
    return { body: client.authorizeChannel(socketId, channelName) };
  }
  const { memberships, userId } = ctx.person;
  const contexts = memberships.map((membership) => memberContext(membership, userId));
  const shown = await authorizeMemberChannel(contexts, channelName);
  const presence = shown && { user_id: shown.memberId, user_info: { name: shown.name } };
  return { body: client.authorizeChannel(socketId, channelName, presence ?? undefined) };
});

/** The id is the person's (`user.id`), the same one that `RealtimePort.terminate` takes. */
export const authenticateUser = serve(operations.authenticateUser, async ({ ctx, body }) => {
  if (ctx.kind === 'visitor') throw new ServiceProblem('forbidden', 'Only members sign their sockets in');
  return { body: services().realtime.client.authenticateUser(body.socket_id, { id: ctx.person.userId }) };
});
