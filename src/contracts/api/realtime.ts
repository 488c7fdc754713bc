import { z } from 'zod';

/** What pusher-js sends, form-encoded, and what it wants back. */

const socketId = z.string().regex(/^\d{1,20}\.\d{1,20}$/, 'Not a socket id');

export const channelAuthorizationBody = z.object({ socket_id: socketId, channel_name: z.string().max(200) });

export const channelAuthorizationSchema = z
  .object({
    auth: z.string(),
    /** JSON with `user_id` and `user_info`; presence channels only. */
    channel_data: z.string().optional(),
  })
  .meta({ id: 'ChannelAuthorization' });

export const userAuthenticationBody = z.object({ socket_id: socketId });

export const userAuthenticationSchema = z
  .object({ auth: z.string(), user_data: z.string() })
  .meta({ id: 'UserAuthentication' });
