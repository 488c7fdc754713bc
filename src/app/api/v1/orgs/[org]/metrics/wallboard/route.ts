import { getWallboard } from '@/server/api/metrics';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getWallboard);
