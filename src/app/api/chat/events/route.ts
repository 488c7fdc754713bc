import { trackEvent } from '@/server/api/chat';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(trackEvent);
