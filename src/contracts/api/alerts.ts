import { z } from 'zod';
import { ALERT_KINDS } from '../../domain/alerts/kinds';
import { id, instant } from '../primitives';

/** An alert in a member's notification centre. */
export const notificationSchema = z.object({
  id,
  kind: z.enum(ALERT_KINDS),
  title: z.string(),
  text: z.string(),
  conversationId: id.nullable(),
  leadId: id.nullable(),
  taskId: id.nullable(),
  readAt: instant.nullable(),
  createdAt: instant,
});
export type Notification = z.infer<typeof notificationSchema>;
