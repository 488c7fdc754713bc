import { authorizeChannel } from '@/server/api/realtime';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(authorizeChannel);
