import { getThreadPage } from '@/server/api/thread';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getThreadPage);
