import { takeFallback } from '@/server/api/chat';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(takeFallback);
