import { getHealth } from '@/server/api/system';
import { route } from '@/server/http/route';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(getHealth);
