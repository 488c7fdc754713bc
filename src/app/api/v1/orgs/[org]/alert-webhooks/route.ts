import { createAlertWebhook } from '@/server/api/alerts';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(createAlertWebhook);
